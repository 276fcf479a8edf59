import { deriveFigure } from '../indicators/deriveFigure.js';
import { figureId } from '../indicators/figureId.js';
import type { NamedQuantity } from '../indicators/named.js';
import { addQuantities, addRatios } from '../quantity/arithmetic/addQuantities.js';
import { percentOf } from '../quantity/arithmetic/percentOf.js';
import type { Obstacle, SideName } from './reason.js';
import { renameIndicator, type SpeakingFile } from './renameFigures.js';
import { type Indicator, plainLabel, type Share } from './rows/indicator.js';
import { indicatorsOf } from './rows/indicatorsOf.js';
import { type Side, slugOfUnit, unitName } from './side.js';
import { sumTargets } from './sumTargets.js';
import { sumText } from './sumText.js';

/** One indicator on one side of a comparison. */
export interface SideFigure {
  /** Of the only unit, or of the first that has it. */
  readonly indicator: Indicator;
  /** Whose words the indicator is in. */
  readonly speaker: SpeakingFile;
  /** Null where several units have no number together. */
  readonly figure: NamedQuantity | null;
  readonly obstacle: Obstacle | null;
}

/** What the older file's figures are called beside the newer one's. No key of the model is called so. */
const OLD = 'old';

/** Every indicator of a side, by name; those of several units added up. Figures of the older side are called "old.…". */
export function sideFigures(side: Side, name: SideName): ReadonlyMap<string, SideFigure> {
  return figuresCalled(side, prefixOf(name), name);
}

/** The same with figures called by another prefix, as by their period; `name` is the side that obstacles are of. */
export function figuresCalled(side: Side, prefix: readonly string[], name: SideName): ReadonlyMap<string, SideFigure> {
  const rows = side.map(({ summary }) => new Map(indicatorsOf(summary).map((indicator) => [indicator.id, indicator])));
  const ids = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return new Map(ids.map((id) => [id, rows.length === 1 ? alone(id) : together(id)] as const));

  function alone(id: string): SideFigure {
    const speaker = { unit: side[0], prefix };
    const indicator = renameIndicator(indicatorIn(rows[0], id), speaker);
    return { indicator, speaker, figure: indicator.figure, obstacle: null };
  }

  function together(id: string): SideFigure {
    const lacking = side.filter((_, index) => rows[index]?.has(id) !== true).map(unitName);
    const having = side.filter((_, index) => rows[index]?.has(id) === true);
    const speakers = having.map((unit) => ({ unit, prefix: [...prefix, slugOfUnit(unit)] }));
    const present = speakers.map((speaker) =>
      renameIndicator(indicatorIn(rows[side.indexOf(speaker.unit)], id), speaker),
    );
    const [[first], [speaker]] = [present, speakers];
    if (first === undefined || speaker === undefined) throw new Error(`an indicator of no unit: ${id}`);
    const indicator = { ...first, id, estimate: present.some(({ estimate }) => estimate), targets: [] };
    const none = (obstacle: Obstacle): SideFigure => ({ indicator, speaker, figure: null, obstacle });
    if (lacking.length > 0) return none({ type: 'part-missing', side: name, units: lacking });
    if (present.some((other) => plainLabel([other.unit]) !== plainLabel([first.unit])))
      return none({ type: 'parts-differ', side: name });
    const figure = sumOf(present, figureId([...prefix, ...id.split('.')]));
    if (figure === null) return none({ type: 'not-additive', side: name });
    return {
      indicator: { ...indicator, targets: sumTargets(present, figure, prefix) },
      speaker,
      figure,
      obstacle: null,
    };
  }
}

export function prefixOf(name: SideName): readonly string[] {
  return name === 'older' ? [OLD] : [];
}

function indicatorIn(row: ReadonlyMap<string, Indicator> | undefined, id: string): Indicator {
  const found = row?.get(id);
  if (found === undefined) throw new Error(`an indicator of no unit: ${id}`);
  return found;
}

/** Counts are added; a rate is worked out again where the counts behind it are known of every unit. */
function sumOf(parts: readonly Indicator[], id: string): NamedQuantity | null {
  const from = parts.map(({ figure }) => figure);
  const formula = sumText(from);
  const unit = parts[0]?.figure.unit ?? null;
  if (parts.every(({ additive }) => additive)) {
    const quantities = from.map((figure) => figure.quantity);
    const quantity = addRatios(quantities) ?? addQuantities(quantities);
    return quantity === null ? null : deriveFigure({ id, quantity, unit, formula, from: [] });
  }
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]));
  return shares.length === parts.length ? sumOfShares(shares, id) : null;
}

function sumOfShares(shares: readonly Share[], id: string): NamedQuantity | null {
  const [parts, wholes] = [shares.map(({ part }) => part), shares.map(({ whole }) => whole)];
  const part = addQuantities(parts.map(({ quantity }) => quantity));
  const whole = addQuantities(wholes.map(({ quantity }) => quantity));
  const quantity = part === null || whole === null ? null : percentOf(part, whole);
  if (quantity === null) return null;
  const formula = `(${sumText(parts)}) ÷ (${sumText(wholes)}) × 100`;
  return deriveFigure({ id, quantity, unit: '%', formula, from: [] });
}
