import { compare, type Rational, rational } from '../../quantity/rational.js';
import type { ChartAxis } from '../chart/chartAxis.js';

const THOUSAND = rational(1000);
const MILLION = rational(1_000_000);
const BILLION = rational(1_000_000_000);

/** Vietnamese. LibreOffice writes decimals by it; Word by the computer's own language, and there is no way to ask for another. */
const LANGUAGE = '[$-42A]';

/** A number with as many decimals as it has. */
export const ANY_NUMBER = `${LANGUAGE}General`;

/**
 * How a chart's numbers are printed, as a number format of Excel. Points between thousands are written into it, because
 * "#,##0" prints commas on a computer that is set to English.
 */
export function chartNumberFormat({ ticks, decimals }: ChartAxis): string {
  if (decimals > 0) return `${LANGUAGE}0.${'0'.repeat(decimals)}`;
  const most = ticks.at(-1) ?? THOUSAND;
  if (isBelow(most, THOUSAND)) return '0';
  if (isBelow(most, MILLION)) return '[>=1000]#"."000;0';
  if (isBelow(most, BILLION)) return '[>=1000000]#"."000"."000;[>=1000]#"."000;0';
  return `${LANGUAGE}#,##0`;
}

function isBelow(value: Rational, limit: Rational): boolean {
  return compare(value, limit) < 0;
}
