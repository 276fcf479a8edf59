import { deriveFigure } from '../indicators/deriveFigure.js';
import { figureId } from '../indicators/figureId.js';
import type { NamedQuantity } from '../indicators/named.js';
import { addQuantities, addRatios } from '../quantity/arithmetic/addQuantities.js';
import { percentOf } from '../quantity/arithmetic/percentOf.js';
import type { Comparand } from './comparable/comparable.js';
import type { Obstacle, SideName } from './comparable/reason.js';
import { isSameSpan } from './comparable/spans.js';
import { alignParts } from './identity/alignParts.js';
import { type OwnRow, ownRows } from './identity/ownRows.js';
import { renameIndicator, type SpeakingFile } from './renameFigures.js';
import type { Indicator, Share } from './rows/indicator.js';
import { dayOf, spanOf, type Time } from './rows/time.js';
import { periodOf, placedOn, type Side, slugOfUnit, unitName } from './side.js';
import { sumTargets } from './sumTargets.js';
import { sumText } from './sumText.js';

/** One indicator on one side of a comparison. */
export interface SideFigure extends Comparand {
  /** Of the only unit, or of the first that has it. */
  readonly indicator: Indicator;
  /** Whose words the indicator is in. */
  readonly speaker: SpeakingFile;
  /** Null where several units have no number together, and for a goal of which nothing is known. */
  readonly figure: NamedQuantity | null;
  /** The names of the other figures of its file that say the same. */
  readonly twins: readonly string[];
}

/** What the older file's figures are called beside the newer one's. No key of the model is called so. */
const OLD = 'old';

/** Every indicator of a side, in order; those of several units added up. Figures of the older side are called "old.…". */
export function sideFigures(side: Side, name: SideName): readonly SideFigure[] {
  return figuresCalled(side, prefixOf(name), name);
}

/** The same with figures called by another prefix, as by their period; `name` is the side that obstacles are of. */
export function figuresCalled(side: Side, prefix: readonly string[], name: SideName): readonly SideFigure[] {
  const [first, ...others] = side;
  const rows = ownRows(first);
  if (others.length === 0) return rows.map(alone);
  return alignParts(side.map((unit) => ownRows(unit).map(({ indicator }) => indicator))).map(together);

  function alone({ indicator: own, twins, contradicted }: OwnRow): SideFigure {
    const speaker = { unit: first, prefix };
    const indicator = renameIndicator(own, speaker);
    return {
      indicator,
      speaker,
      figure: indicator.figure,
      twins,
      obstacle: contradicted ? { type: 'two-values', side: name } : null,
      period: periodOf(first),
      placed: [placedOn(first, own)],
    };
  }

  function together(parts: readonly (Indicator | null)[]): SideFigure {
    const lacking = side.filter((_, index) => parts[index] == null).map(unitName);
    const having = side.flatMap((unit, index) => {
      const own = parts[index];
      if (own == null) return [];
      const speaker = { unit, prefix: [...prefix, slugOfUnit(unit)] };
      return [{ unit, own, speaker, renamed: renameIndicator(own, speaker) }];
    });
    const [head] = having;
    if (head === undefined) throw new Error('an indicator of no unit');
    const present = having.map(({ renamed }) => renamed);
    const { id } = head.own;
    const indicator = {
      ...head.renamed,
      id,
      time: latest(present),
      estimate: present.some(({ estimate }) => estimate),
      targets: [],
    };
    const placed = having.map(({ unit, own }) => placedOn(unit, own));
    const told = { period: periodOf(first), placed, indicator, speaker: head.speaker, twins: [] };
    const none = (obstacle: Obstacle): SideFigure => ({ ...told, figure: null, obstacle });
    if (lacking.length > 0) return none({ type: 'part-missing', side: name, units: lacking });
    if (present.some((other) => isOtherPart(other, head.renamed))) return none({ type: 'parts-differ', side: name });
    if (present.some(({ ofSome }) => ofSome !== null)) return none({ type: 'of-some', side: name });
    const figure = sumOf(present, figureId([...prefix, ...id.split('.')]));
    if (figure === null) return none({ type: 'not-additive', side: name });
    const targets = sumTargets(present, figure, prefix);
    return { ...told, indicator: { ...indicator, figure, targets }, figure, obstacle: null };
  }
}

/** Counted in other words, or over other days. */
function isOtherPart(a: Indicator, b: Indicator): boolean {
  const [one, other] = [spanOf(a.time), spanOf(b.time)];
  const sameDays = !a.flow || (one !== null && other !== null && isSameSpan(one, other));
  return a.terms.unit !== b.terms.unit || !sameDays;
}

/** A sum is of the latest day of its parts. */
function latest(parts: readonly Indicator[]): Time {
  const times = parts.map(({ time }) => time);
  return times.reduce((last, time) => (dayOf(time) > dayOf(last) ? time : last));
}

export function prefixOf(name: SideName): readonly string[] {
  return name === 'older' ? [OLD] : [];
}

/** Counts are added; a rate is worked out again where the counts behind it are known of every unit. */
function sumOf(parts: readonly Indicator[], id: string): NamedQuantity | null {
  const from = parts.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  if (from.length < parts.length) return null;
  const formula = sumText(from);
  const unit = from[0]?.unit ?? null;
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
