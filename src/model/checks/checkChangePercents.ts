import type { Finding, Path } from '../../diagnostics/finding.js';
import {
  addBounds,
  type Bounds,
  isBelow,
  printBounds,
  shareBounds,
  subtractBounds,
} from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare } from '../../quantity/rational.js';
import type { GivenChange } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allChanges } from './allChanges.js';
import { allRates } from './allRates.js';
import { hasWholeBase } from './hasWholeBase.js';
import { printAmount } from './printAmount.js';

/**
 * A change whose base is not given: nothing rises by more than it is; difference and percentage must fit the base that
 * follows from them (rounded or cut); and a percentage alone must come from some whole number of people.
 */
export function checkChangePercents(unit: UnitYear): readonly Finding[] {
  const counted = allChanges(unit).flatMap(({ path, value, changes }) =>
    changes.flatMap((change, index) =>
      value !== undefined && change.base === undefined ? checkChange(value, change, [...path, 'changes', index]) : [],
    ),
  );
  const rates = allRates(unit).flatMap(({ path, rate: { percent, changes = [] } }) =>
    changes.flatMap(({ direction, points, base }, index) =>
      direction === 'tăng' && points !== undefined && base === undefined
        ? checkRise(percent, points, [...path, 'changes', index, 'points'])
        : [],
    ),
  );
  return [...counted, ...rates];
}

function checkChange(now: Quantity, { direction, value, percent }: GivenChange, path: Path): readonly Finding[] {
  if (direction !== 'tăng' && direction !== 'giảm') return [];
  if (value === undefined) {
    if (percent === undefined || !isExactCount(now) || hasWholeBase(now.low, direction, percent)) return [];
    const args = { direction, percent: percent.text, value: now.text };
    return [{ code: 'change-percent-impossible', path: [...path, 'percent'], args }];
  }
  const tooMuch = direction === 'tăng' ? checkRise(now, value, [...path, 'value']) : [];
  if (percent === undefined || tooMuch.length > 0) return tooMuch;
  const base = baseOf(valueBounds(now), direction, valueBounds(value));
  const share = base === null ? null : shareBounds(valueBounds(value), base);
  if (base === null || share === null || percentFits(share, percent)) return [];
  const args = {
    published: percent.text,
    computed: printBounds(share, printPercent),
    value: now.text,
    base: printBounds(base, (end) => printAmount(now.kind, end)),
    baseGiven: false,
  };
  return [{ code: 'change-percent-disagrees', path: [...path, 'percent'], args }];
}

function checkRise(now: Quantity, rise: Quantity, path: Path): readonly Finding[] {
  if (!isBelow(valueBounds(now), valueBounds(rise))) return [];
  return [{ code: 'change-exceeds-value', path, args: { change: rise.text, value: now.text } }];
}

function baseOf(now: Bounds, direction: 'tăng' | 'giảm', difference: Bounds): Bounds | null {
  return direction === 'tăng' ? subtractBounds(now, difference) : addBounds(now, difference);
}

function isExactCount(quantity: Quantity): boolean {
  const { low, high } = valueBounds(quantity);
  return quantity.kind === 'count' && quantity.whole === null && high !== null && compare(low, high) === 0;
}
