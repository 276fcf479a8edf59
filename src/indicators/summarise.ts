import type { UnitYear } from '../model/schema/unitYear.js';
import { attendanceTotals } from './attendanceTotals.js';
import type { Figure } from './figure.js';
import { figuresIn } from './figuresIn.js';
import { type MediaTotal, mediaTotals } from './mediaTotals.js';
import type { Named } from './named.js';
import { nameFigures } from './nameFigures.js';
import { type TargetTally, tallyTargets } from './tallyTargets.js';
import { type Target, targetsOf } from './targets.js';

/** What the data come to: the model with its numbers named, and the numbers derived from them. */
export interface Summary {
  readonly unit: Named<UnitYear>;
  /** One per participants count × plan. */
  readonly targets: readonly Target[];
  /** How many targets were met and missed; null where there is no target. */
  readonly tally: TargetTally | null;
  /** Sums over all outlets, per form that at least two of them share. */
  readonly mediaTotals: readonly MediaTotal[];
  /** Every number by name, given and derived. */
  readonly figures: ReadonlyMap<string, Figure>;
}

export function summarise(model: UnitYear): Summary {
  const unit = attendanceTotals(nameFigures(model));
  const targets = targetsOf(unit);
  const derived = { unit, targets, tally: tallyTargets(targets), mediaTotals: mediaTotals(unit) };
  return { ...derived, figures: new Map(figuresIn(derived).map((figure) => [figure.id, figure])) };
}
