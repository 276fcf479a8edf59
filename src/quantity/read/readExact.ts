import { powerOfTen, type Rational, rational } from '../rational.js';

/** The number behind a figure's exact value, "81.73" or "2627/3214" (see `toExact`); null where the text is none. */
export function readExact(text: string): Rational | null {
  const [, sign, whole, decimals = '', den] = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || (den !== undefined && BigInt(den) === 0n)) return null;
  const size = BigInt(whole + decimals);
  return rational(sign === '-' ? -size : size, den === undefined ? powerOfTen(decimals.length) : BigInt(den));
}
