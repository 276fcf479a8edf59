import type { Finding, Path } from '../../diagnostics/finding.js';
import { saysEstimate } from '../../quantity/approximation/meaningOf.js';
import {
  type Bounds,
  isApart,
  isAtMost,
  isBelow,
  printBounds,
  shareBounds,
  subtractBounds,
} from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { sureOrder } from '../../quantity/bounds/sureOrder.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import { asCounted, type Quantity } from '../../quantity/quantity.js';
import type { Direction, GivenChange } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allChanges } from './allChanges.js';
import { printAmount } from './printAmount.js';

/**
 * A change against two given numbers: its direction, its difference (no tolerance between exact numbers) and its
 * percentage (rounded or cut). Approximate numbers contradict each other only where their bounds do.
 */
export function checkChanges(unit: UnitYear): readonly Finding[] {
  return allChanges(unit).flatMap(({ path, value, changes }) =>
    changes.flatMap((change, index) =>
      value === undefined || change.base === undefined
        ? []
        : checkAgainst(value, change.base, change, [...path, 'changes', index]),
    ),
  );
}

function checkAgainst(value: Quantity, base: Quantity, change: GivenChange, path: Path): readonly Finding[] {
  const now = valueBounds(value);
  const then = valueBounds(base);
  const args = { value: value.text, base: base.text };
  // Where the data leave the direction to the numbers, only the difference can be wrong.
  const falls = (sureOrder(value, base) ?? (isBelow(now, then) ? -1 : 0)) < 0;
  const direction = change.direction ?? (falls ? 'giảm' : 'tăng');
  if (change.direction !== undefined && isWrong(direction, value, base))
    return [{ code: 'change-direction-disagrees', path: [...path, 'direction'], args: { direction, ...args } }];
  if (direction === 'bằng') return [];
  const [more, less] = direction === 'tăng' ? [now, then] : [then, now];
  const difference = subtractBounds(more, less);
  if (difference === null) return [];
  return [...checkValue(), ...checkPercent()];

  function checkValue(): readonly Finding[] {
    if (difference === null || change.value === undefined) return [];
    if (!isApart(valueBounds(change.value), difference)) return [];
    const computed = printBounds(difference, (end) => printAmount(value.kind, end));
    return [
      {
        code: 'change-value-disagrees',
        path: [...path, 'value'],
        args: { published: change.value.text, computed, ...args },
      },
    ];
  }

  function checkPercent(): readonly Finding[] {
    if (difference === null || change.percent === undefined) return [];
    const at = [...path, 'percent'];
    const published = change.percent.text;
    const share = shareBounds(difference, then);
    if (share === null) return [{ code: 'change-percent-of-zero', path: at, args: { percent: published } }];
    if (percentFits(share, change.percent)) return [];
    const computed = printBounds(share, printPercent);
    return [{ code: 'change-percent-disagrees', path: at, args: { published, computed, ...args, baseGiven: true } }];
  }
}

/** To a reader an estimate is the number that is printed. */
function asSaid(quantity: Quantity): Bounds {
  return valueBounds(asCounted(quantity));
}

/** Surely not a rise where the value is at most the base; an estimate that is just the base may have been rounded to it. */
function isWrong(direction: Direction, value: Quantity, base: Quantity): boolean {
  const [now, then] = [asSaid(value), asSaid(base)];
  const isNoMore = [value, base].some(({ approximator }) => saysEstimate(approximator)) ? isBelow : isAtMost;
  switch (direction) {
    case 'tăng':
      return isNoMore(now, then);
    case 'giảm':
      return isNoMore(then, now);
    case 'bằng':
      return isApart(now, then);
  }
}
