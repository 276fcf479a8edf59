/** An exact number: reduced, `den` above zero, so that equal numbers are equal objects. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** @throws RangeError where `den` is zero, or where a `number` is not a safe integer: both are bugs of the caller. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  const top = toBigInt(num);
  const bottom = toBigInt(den);
  if (bottom === 0n) throw new RangeError('A rational number with denominator 0');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { num: top / divisor, den: bottom / divisor };
}

export const ZERO = rational(0);
export const HUNDRED = rational(100);

export function add(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.num * b.num, a.den * b.den);
}

/** @throws RangeError where `b` is zero: "no percentage of nothing" is for the caller to decide. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den, a.den * b.num);
}

/** `part` in per cent of `whole`: 1 of 4 is 25. @throws RangeError where the whole is zero, as `divide` does. */
export function percentage(part: Rational, whole: Rational): Rational {
  return multiply(divide(part, whole), HUNDRED);
}

/** The number without its sign. */
export function absolute({ num, den }: Rational): Rational {
  return { num: sizeOf(num), den };
}

/** -1, 0 or 1, as for `Array.prototype.sort`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function isInteger(r: Rational): boolean {
  return r.den === 1n;
}

/** The greatest whole number that is not above it: -3/2 → -2. */
export function floor({ num, den }: Rational): bigint {
  return num < 0n ? -((den - 1n - num) / den) : num / den;
}

/** The least whole number that is not below it: 3/2 → 2. */
export function ceiling({ num, den }: Rational): bigint {
  return -floor({ num: -num, den });
}

/** To `decimals` digits after the comma; a half goes away from zero: 0,125 → 0,13 and -0,125 → -0,13. */
export function roundHalfUp(r: Rational, decimals: number): Rational {
  const shift = powerOfTen(decimals);
  const size = (2n * sizeOf(r.num) * shift + r.den) / (2n * r.den);
  return rational(r.num < 0n ? -size : size, shift);
}

/** The exact decimal with a point, for JSON and other programs: "81.73"; null where it never ends (1/3). */
export function toDecimal(r: Rational): string | null {
  const decimals = decimalsOf(r);
  if (decimals === null) return null;
  const digits = ((sizeOf(r.num) * powerOfTen(decimals)) / r.den).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = r.num < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** "81.73" or, where no decimal is exact, "2627/3214". */
export function toExact(r: Rational): string {
  return toDecimal(r) ?? `${r.num}/${r.den}`;
}

/** The number behind `toExact`'s text, "81.73" or "2627/3214"; null where the text is none. */
export function readExact(text: string): Rational | null {
  const [, sign, whole, decimals = '', den] = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || (den !== undefined && BigInt(den) === 0n)) return null;
  const size = BigInt(whole + decimals);
  return rational(sign === '-' ? -size : size, den === undefined ? powerOfTen(decimals.length) : BigInt(den));
}

/** How many digits the exact decimal has after the point; null where it never ends. */
export function decimalsOf(r: Rational): number | null {
  let rest = r.den;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** What one unit of the last digit that says something is worth: 100 in 4.800, since zeros behind say nothing where numbers are rounded. */
export function lastPlace(whole: bigint): bigint {
  let place = 1n;
  while (whole !== 0n && whole % (place * 10n) === 0n) place *= 10n;
  return place;
}

function toBigInt(n: bigint | number): bigint {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new RangeError(`Not an exact whole number: ${n}`);
  return BigInt(n);
}

function sizeOf(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** Above zero unless both are zero. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = sizeOf(a);
  let y = sizeOf(b);
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
