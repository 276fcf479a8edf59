import { percentInterval } from '../../quantity/percentInterval.js';
import type { Quantity } from '../../quantity/quantity.js';
import { add, compare, divide, multiply, type Rational, rational, subtract } from '../../quantity/rational.js';

const HUNDRED = rational(100);

/**
 * Is there a whole number that became `now` by the printed percentage, rounded or cut? 100.524 after "tăng 4,46%" can
 * come from 96.232; 5 after "tăng 33%" lies between two whole numbers. `now` is whole and not below zero.
 */
export function hasWholeBase(now: Rational, direction: 'tăng' | 'giảm', percent: Quantity): boolean {
  const { low, high } = percentInterval(percent);
  // What is left of the base, in percent, at either end of what the percentage can stand for.
  const least = direction === 'tăng' ? add(HUNDRED, low) : high === null ? rational(0) : subtract(HUNDRED, high);
  const most = direction === 'tăng' ? (high === null ? null : add(HUNDRED, high)) : subtract(HUNDRED, low);
  // A fall of more than everything; a fall of everything leaves nothing, from any base.
  if (most !== null && most.num < 0n) return false;
  if (now.num === 0n) return direction === 'giảm' && least.num <= 0n;
  if (most?.num === 0n) return false;
  const smallest = most === null ? rational(1) : ceiling(divide(multiply(now, HUNDRED), most));
  return least.num <= 0n || compare(smallest, divide(multiply(now, HUNDRED), least)) <= 0;
}

/** For positive numbers only. */
function ceiling({ num, den }: Rational): Rational {
  return rational((num + den - 1n) / den);
}
