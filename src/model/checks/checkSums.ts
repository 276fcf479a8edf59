import type { Finding, Path } from '../../diagnostics/finding.js';
import { addBounds, isApart, isBelow, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { toIso } from '../../quantity/date/printDate.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isOfAsMany, isOfSome } from '../isOfSome.js';
import type { UnitYear } from '../schema/unitYear.js';
import { schemesWithin } from '../schemesWithin.js';
import { allMeasures, type Measured } from './allMeasures.js';

/**
 * A total that is declared a sum (`relation: sum`) is the sum of its parts; `union` and `part` are never added. BHXH as a
 * whole is the sum of its two kinds undeclared: who is in the one is not in the other (Luật Bảo hiểm xã hội, Điều 2, khoản 4).
 * Counts have no tolerance; approximate ones contradict each other only where their bounds do. Where a `remainder` is
 * named, the parts may be less than the whole.
 */
export function checkSums(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure }): readonly Finding[] => {
    const parts = partsOf(path, measure, unit);
    const [first, ...rest] = parts.map(valueBounds);
    if (first === undefined) return [];
    const sum = rest.reduce(addBounds, first);
    const value = valueBounds(measure.value);
    if (measure.remainder === undefined ? !isApart(sum, value) : !isBelow(value, sum)) return [];
    const args = {
      value: measure.value.text,
      parts: parts.map(({ text }) => text).join(' + '),
      sum: printBounds(sum, (end) => printNumber(end, 0)),
      declared: measure.relation === 'sum',
    };
    return [{ code: 'sum-disagrees', path: [...path, 'value'], args }];
  });
}

/**
 * The parts of the measure itself; for a total of participants without any, the schemes within it. None where it is no
 * sum, and where some of them are sums of other units than the whole.
 */
function partsOf(path: Path, measure: Measured, { participants }: UnitYear): readonly Quantity[] {
  const { parts = [], units: ofWhole } = measure;
  const all = parts.length > 0 ? (measure.relation === 'sum' ? parts : []) : schemesOf(path[1], measure, participants);
  return all.every(({ units = ofWhole }) => isOfAsMany(units, ofWhole)) ? all.map(({ value }) => value) : [];
}

function schemesOf(key: Path[number] | undefined, whole: Measured, participants: UnitYear['participants']) {
  if (participants === undefined || (key !== 'total' && key !== 'social')) return [];
  const schemes = schemesWithin(key, participants).flatMap((name) => participants[name] ?? []);
  if (key === 'total') return whole.relation === 'sum' ? schemes : [];
  const undeclared = whole.relation === undefined && schemes.every((scheme) => isAlike(scheme, whole));
  return schemes.length === 2 && (undeclared || whole.relation === 'sum') ? schemes : [];
}

/** Of one day, in one unit, and of all units: of 2 units each, they may be of other two. */
function isAlike(a: Measured, b: Measured): boolean {
  if (isOfSome(a.units) || isOfSome(b.units)) return false;
  const [one, other] = [a.asOf, b.asOf].map((day) => (day === undefined ? null : toIso(day)));
  return one === other && (a.unit ?? 'người') === (b.unit ?? 'người');
}
