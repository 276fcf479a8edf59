import type { Finding, Path } from '../../diagnostics/finding.js';
import { addBounds, isApart, isBelow, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isOfAsMany } from '../isOfSome.js';
import { MEASURES } from '../measures.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures, type Measured } from './allMeasures.js';

/**
 * A total that is declared a sum (`relation: sum`) is the sum of its parts; `union` and `part` are never added. Counts
 * have no tolerance; approximate ones contradict each other only where their bounds do. Where a `remainder` is named,
 * the parts may be less than the whole.
 */
export function checkSums(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure }): readonly Finding[] => {
    const parts = measure.relation === 'sum' ? partsOf(path, measure, unit) : [];
    const [first, ...rest] = parts.map(valueBounds);
    if (first === undefined) return [];
    const sum = rest.reduce(addBounds, first);
    const value = valueBounds(measure.value);
    if (measure.remainder === undefined ? !isApart(sum, value) : !isBelow(value, sum)) return [];
    const args = {
      value: measure.value.text,
      parts: parts.map(({ text }) => text).join(' + '),
      sum: printBounds(sum, (end) => printNumber(end, 0)),
    };
    return [{ code: 'sum-disagrees', path: [...path, 'value'], args }];
  });
}

/**
 * The parts of the measure itself; for the total of participants without any, the schemes below it. None where some of
 * them are sums of other units than the whole.
 */
function partsOf(path: Path, measure: Measured, { participants }: UnitYear): readonly Quantity[] {
  const { parts = [], units: ofWhole } = measure;
  const own = parts.map(({ value, units = ofWhole }) => ({ value, units }));
  const schemes = MEASURES.flatMap((name) => (name === 'total' ? [] : [participants?.[name] ?? []].flat()));
  const all = own.length > 0 || path[1] !== 'total' ? own : schemes;
  return all.every(({ units }) => isOfAsMany(units, ofWhole)) ? all.map(({ value }) => value) : [];
}
