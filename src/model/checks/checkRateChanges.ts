import type { Finding, Path } from '../../diagnostics/finding.js';
import { isApart, isBelow, printBounds, subtractBounds } from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { printedBounds } from '../../quantity/bounds/printedBounds.js';
import { sureOrder } from '../../quantity/bounds/sureOrder.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Direction } from '../schema/measure.js';
import type { GivenRateChange } from '../schema/rates.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allRates } from './allRates.js';

/**
 * A change of a rate against the rate that it is said to come from: "từ 5,32% lên 7,46%" is a rise, of 2,14 points.
 * Both rates may be rounded, and so may the difference.
 */
export function checkRateChanges(unit: UnitYear): readonly Finding[] {
  return allRates(unit).flatMap(({ path, rate: { percent, changes = [] } }) =>
    changes.flatMap(({ base, ...change }, index) =>
      base === undefined ? [] : checkAgainst(percent, base, change, [...path, 'changes', index]),
    ),
  );
}

function checkAgainst(
  now: Quantity,
  base: Quantity,
  { direction, points }: Omit<GivenRateChange, 'base'>,
  path: Path,
): readonly Finding[] {
  const args = { value: now.text, base: base.text };
  if (direction !== undefined && isWrong(direction, now, base))
    return [{ code: 'change-direction-disagrees', path: [...path, 'direction'], args: { direction, ...args } }];
  if (points === undefined || direction === 'bằng') return [];
  const falls = direction === undefined ? sureOrder(now, base) === -1 : direction === 'giảm';
  const [more, less] = falls ? [base, now] : [now, base];
  const difference = subtractBounds(valueBounds(more), valueBounds(less));
  if (difference === null || percentFits(difference, points)) return [];
  const computed = printBounds(subtractBounds(printedBounds(more), printedBounds(less)) ?? difference, printPercent);
  return [
    { code: 'change-value-disagrees', path: [...path, 'points'], args: { published: points.text, computed, ...args } },
  ];
}

/** To a reader 91% after 92% is no rise, however the two were rounded. */
function isWrong(direction: Direction, now: Quantity, base: Quantity): boolean {
  if (direction === 'bằng') return isApart(valueBounds(now), valueBounds(base));
  const [is, was] = [printedBounds(now), printedBounds(base)];
  return direction === 'tăng' ? isBelow(is, was) : isBelow(was, is);
}
