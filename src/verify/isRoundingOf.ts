import { directionOf } from '../quantity/approximators.js';
import { readScale } from '../quantity/read/scale.js';
import { digitsOf } from './differenceOf.js';
import type { Spot } from './spot.js';

/**
 * Whether a number is another one, rounded as officials do: "hơn 837.000" and "gần 838.000" for 837.727, "838 nghìn".
 * The word must be true, and the distance less than one unit of the last digit that says something.
 */
export function isRoundingOf(found: Spot, exactKey: string): boolean {
  const printed = wholeOf(found.key);
  const exact = wholeOf(exactKey);
  if (printed === null || exact === null || printed === 0n || found.kind !== 'number') return false;
  const scaled = isScaled(found.found);
  const place = scaled ? printed / BigInt(digitsOf(found.found)) : lastPlace(printed);
  if (place < 10n) return false;
  const over = exact - printed;
  const distance = over < 0n ? -over : over;
  switch (directionOf(found.approximator)) {
    case 'above':
      return over >= 0n && distance < place;
    case 'below':
      return over <= 0n && distance < place;
    case 'near':
    case 'around':
      return distance < place;
    case null:
      return scaled && 2n * distance <= place;
  }
}

function wholeOf(key: string): bigint | null {
  const digits = /^n:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : BigInt(digits);
}

/** 1.000 for 837.000. */
function lastPlace(value: bigint): bigint {
  let place = 1n;
  while (value % (place * 10n) === 0n) place *= 10n;
  return place;
}

/** "838 nghìn": what was left off is below the last printed digit. */
function isScaled(found: string): boolean {
  return found.split(/[ \d.,]+/u).some((word) => readScale([word]) !== null);
}
