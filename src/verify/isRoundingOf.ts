import { reachOf } from '../quantity/approximation/reach.js';
import { lastPlace } from '../quantity/rational.js';
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
  if (found.approximator === null) return scaled && 2n * distance <= place;
  const { down, up } = reachOf(found.approximator).strict;
  const isSaidSide = over === 0n || (over < 0n ? down > 0 : up > 0);
  return isSaidSide && distance < place;
}

function wholeOf(key: string): bigint | null {
  const digits = /^n:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : BigInt(digits);
}

/** "838 nghìn": what was left off is below the last printed digit. */
function isScaled(found: string): boolean {
  return found.split(/[ \d.,]+/u).some((word) => readScale([word]) !== null);
}
