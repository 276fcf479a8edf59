import { remember } from '../../diagnostics/remember.js';
import type { Difference } from '../../diagnostics/verifyTerms.js';
import type { Spot } from '../scan/spot.js';

type Read = Pick<Spot, 'kind' | 'found' | 'key'>;

/** How one number became another, where a slip of the pen can do it; null where they are simply two numbers. */
export function differenceOf(found: Read, meant: Read): Difference | null {
  if (isDate(found) !== isDate(meant) || (found.kind === 'document') !== (meant.kind === 'document')) return null;
  const a = digitsOf(found.found);
  const b = digitsOf(meant.found);
  if (a === b) return sameDigits(found, meant);
  // "80" for "08": the zero in front counts here.
  const padded = [found, meant].map((one) => one.found.replace(/[^0-9]/gu, ''));
  if (padded[0]?.length === padded[1]?.length && replaced(padded[0] ?? '', padded[1] ?? '') === 'swapped')
    return 'swapped';
  if (a.replace(/0+$/, '') === b.replace(/0+$/, '') && a !== '' && b !== '') return 'scale';
  if (a.length === b.length) return replaced(a, b);
  if (a.length + 1 === b.length) return lacksOne(a, b) ? 'missing' : null;
  return b.length + 1 === a.length && lacksOne(b, a) ? 'extra' : null;
}

/** Digits without separators and zeros in front. */
export const digitsOf = remember((found) => found.replace(/[^0-9]/gu, '').replace(/^0+(?=[0-9])/, ''));

function sameDigits(found: Read, meant: Read): Difference {
  if (found.kind === 'document') return 'letters';
  return found.key.charAt(0) !== meant.key.charAt(0) || found.key.endsWith('‰') ? 'unit' : 'scale';
}

function replaced(a: string, b: string): Difference | null {
  const places = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
  if (places.length === 1) return 'digit';
  const [one = 0, other = 0] = places;
  const crossed = a.charAt(one) === b.charAt(other) && a.charAt(other) === b.charAt(one);
  return places.length === 2 && crossed ? 'swapped' : null;
}

/** Whether `short` is `long` with one digit left out. */
function lacksOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  return short.slice(at) === long.slice(at + 1);
}

function isDate({ kind }: Read): boolean {
  return kind === 'date' || kind === 'partialDate' || kind === 'year';
}
