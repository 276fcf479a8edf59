import { multiply, powerOfTen, type Rational, rational, roundHalfUp } from '../rational.js';

/**
 * "1.234.567", "96,06", "-0,5": points between thousands, a comma before the decimals
 * (Luật Kế toán 2003, Điều 12.2). Rounds half-up to exactly `decimals` digits; what rounds to zero has no sign.
 */
export function printNumber(r: Rational, decimals: number): string {
  const rounded = multiply(roundHalfUp(r, decimals), rational(powerOfTen(decimals))).num;
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, '0');
  const whole = groupThousands(digits.slice(0, digits.length - decimals));
  const sign = rounded < 0n ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole},${digits.slice(-decimals)}`;
}

/** "1234567" → "1.234.567". */
export function groupThousands(digits: string): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join('.');
}

/** A whole rate of four to six digits bears no point ("1234%"): "1.234%" could be meant for 1,234%. */
export function groupRate(digits: string, decimals: number): string {
  return decimals === 0 && digits.length <= 6 ? digits : groupThousands(digits);
}

/** A count of things: 1–9 as "08", as official texts write them ("06 thành phố", NQ 202/2025/QH15); 0 stays "0". */
export function printCount(count: Rational): string {
  const printed = printNumber(count, 0);
  return /^[1-9]$/.test(printed) ? `0${printed}` : printed;
}
