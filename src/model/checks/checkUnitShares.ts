import type { Finding } from '../../diagnostics/finding.js';
import { isExact, type Quantity } from '../../quantity/quantity.js';
import { compare, rational } from '../../quantity/rational.js';
import { isOfSome } from '../isOfSome.js';
import { scalarsOf } from '../scalarsOf.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';

/**
 * "9/11" beside a number: of the units that the data are the sum of (unit.sumOf), so many give it. Against a plan or a
 * whole of all of them such a number proves nothing: it is printed, and no verdict made of it.
 */
export function checkUnitShares(unit: UnitYear): readonly Finding[] {
  return [...inexact(unit), ...malformed(unit), ...heldAgainstAll(unit)];
}

function inexact({ unit: { sumOf } }: UnitYear): readonly Finding[] {
  if (sumOf === undefined || sumOf.count.missing || isWhole(sumOf.count)) return [];
  return [{ code: 'sum-of-inexact', path: ['unit', 'sumOf', 'count'], args: { text: sumOf.count.text } }];
}

/** A number of units that is wrong itself is told once. */
function isKnown(count: Quantity | undefined): boolean {
  return count === undefined || (!count.missing && isWhole(count));
}

/** So many units: one at least. */
function isWhole(count: Quantity): boolean {
  return isExact(count) && compare(count.low, rational(1)) >= 0;
}

function malformed(unit: UnitYear): readonly Finding[] {
  const sum = unit.unit.sumOf?.count;
  if (!isKnown(sum)) return [];
  return scalarsOf(unit).flatMap(({ value, path }): readonly Finding[] => {
    if (path.at(-1) !== 'units') return [];
    const share = value as Quantity;
    if (share.missing || isShareOf(share, sum)) return [];
    return [{ code: 'units-malformed', path, args: { text: share.text, sum: sum?.text ?? null } }];
  });
}

function isShareOf({ low, whole, approximator }: Quantity, all: Quantity | undefined): boolean {
  if (whole === null || approximator !== null || all === undefined) return false;
  return compare(low, rational(1)) >= 0 && compare(low, whole) <= 0 && compare(whole, all.low) === 0;
}

function heldAgainstAll(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure }): readonly Finding[] => {
    const { units, value } = measure;
    if (!isOfSome(units)) return [];
    return (['plan', 'coverage', 'share'] as const).flatMap((key): readonly Finding[] =>
      measure[key] === undefined
        ? []
        : [{ code: 'units-of-some', path: [...path, key], args: { value: value.text, units: units?.text ?? '' } }],
    );
  });
}
