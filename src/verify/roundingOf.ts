import { remember } from '../diagnostics/remember.js';
import { reachOf } from '../quantity/approximation/reach.js';
import { lastPlace } from '../quantity/rational.js';
import { readScale } from '../quantity/read/scale.js';
import { digitsOf } from './differenceOf.js';
import type { Spot } from './spot.js';

/**
 * Tells whether a number is another one, rounded as officials do: "hơn 837.000" and "gần 838.000" for 837.727, "838
 * nghìn". The word must be true, and the distance less than one unit of the last digit that says something. Null for a
 * number that rounds none.
 */
export function roundingOf({ kind, key, found, approximator }: Spot): ((exactKey: string) => boolean) | null {
  const printed = kind === 'number' ? wholeOf(key) : null;
  if (printed === null || printed === 0n) return null;
  const scaled = isScaled(found);
  const place = scaled ? printed / BigInt(digitsOf(found)) : lastPlace(printed);
  if (place < 10n || (approximator === null && !scaled)) return null;
  const said = approximator === null ? null : reachOf(approximator).strict;
  return (exactKey) => {
    const exact = wholeOf(exactKey);
    if (exact === null) return false;
    const over = exact - printed;
    const distance = over < 0n ? -over : over;
    if (said === null) return 2n * distance <= place;
    const isSaidSide = over === 0n || (over < 0n ? said.down > 0 : said.up > 0);
    return isSaidSide && distance < place;
  };
}

const wholeOf = remember((key): bigint | null => {
  const digits = /^n:(\d+)$/.exec(key)?.[1];
  return digits === undefined ? null : BigInt(digits);
});

/** "838 nghìn": what was left off is below the last printed digit. */
function isScaled(found: string): boolean {
  return found.split(/[ \d.,]+/u).some((word) => readScale([word]) !== null);
}
