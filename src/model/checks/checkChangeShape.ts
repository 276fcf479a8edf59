import type { Finding, Path } from '../../diagnostics/finding.js';
import { sureOrder } from '../../quantity/bounds/sureOrder.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Direction, GivenChange } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allChanges } from './allChanges.js';

/**
 * What no sentence can be made of is an error, because it would be missing from the report without a word: a change
 * that says nothing, one of unknown direction, a rise or fall of 0, a difference where nothing changed. "tăng 0%" is
 * none: a small rise rounds to it.
 */
export function checkChangeShape(unit: UnitYear): readonly Finding[] {
  const counted = allChanges(unit).flatMap(({ path, value, changes }) =>
    changes.flatMap((change, index) => checkCounted(value, change, [...path, 'changes', index])),
  );
  const rates = (unit.participants?.rates ?? []).flatMap(({ changes = [] }, rate) =>
    changes.flatMap(({ direction, points }, index) =>
      checkDirection(direction, points, ['participants', 'rates', rate, 'changes', index, 'points']),
    ),
  );
  return [...counted, ...rates];
}

function checkCounted(now: Quantity | undefined, change: GivenChange, path: Path): readonly Finding[] {
  const { against, direction, value, percent, base } = change;
  if (direction === undefined) {
    if (value === undefined && percent === undefined && base === undefined)
      return [{ code: 'change-empty', path, args: { against } }];
    const waits = now?.missing === true || base?.missing === true;
    const known = now !== undefined && base !== undefined && sureOrder(now, base) !== null;
    return waits || known ? [] : [{ code: 'change-undirected', path, args: { against } }];
  }
  return [
    ...checkDirection(direction, value, [...path, 'value']),
    ...(direction === 'bằng' ? checkDirection(direction, percent, [...path, 'percent']) : []),
  ];
}

function checkDirection(direction: Direction, difference: Quantity | undefined, path: Path): readonly Finding[] {
  if (difference === undefined || difference.missing) return [];
  const zero = difference.high.num === 0n;
  if (direction === 'bằng') return zero ? [] : [{ code: 'change-equal', path, args: { difference: difference.text } }];
  return zero ? [{ code: 'change-zero', path, args: { direction } }] : [];
}
