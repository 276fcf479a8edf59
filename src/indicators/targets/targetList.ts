import type { UnitYear } from '../../model/schema/unitYear.js';
import { isOfLocality } from '../../model/targets/isOfLocality.js';
import type { Goal } from '../goals.js';
import type { Finance, Measure } from '../measures.js';
import type { Named } from '../named.js';
import type { Rate } from '../rates.js';
import { milestoneTargets } from './milestoneTargets.js';
import type { Target } from './target.js';

/** All that has targets of its own. */
interface WithTargets {
  readonly unit: Named<UnitYear>;
  readonly measures: readonly Measure[];
  readonly rates: readonly Rate[];
  readonly finances: readonly Finance[];
  readonly beneficiaries: readonly Measure[];
  readonly goals: readonly Goal[];
}

/**
 * The targets of the unit in the period, in the order of the report: what the tally counts and the table shows, each once.
 * A target of a later year is no result of this period, and one of a single locality is none of the unit's: they are said
 * where they are set, and not here.
 */
export function targetList({ unit, measures, rates, finances, beneficiaries, goals }: WithTargets): readonly Target[] {
  const own = [
    ...measures.flatMap(ofMeasure),
    ...[...rates, ...finances].flatMap(({ targets }) => targets),
    ...beneficiaries.flatMap(ofMeasure),
  ];
  const ofPeriod = [...own.filter(({ isOfPeriod }) => isOfPeriod), ...milestoneTargets(goals, unit.period)];
  const ofUnit = { name: unit.unit.name.text, level: unit.unit.level };
  return ofPeriod.filter(({ label }) => !isOfLocality(typeof label === 'string' ? label : label.text, ofUnit));
}

/** Those of the count, and those of its shares of a whole. */
export function ofMeasure({ targets, coverage }: Measure): readonly Target[] {
  return [...targets, ...coverage.flatMap((share) => share.targets)];
}
