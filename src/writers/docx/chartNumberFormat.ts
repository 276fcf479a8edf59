import { compare, type Rational, rational } from '../../quantity/rational.js';
import type { ChartAxis } from '../chart/chartAxis.js';

const THOUSAND = rational(1000);
const MILLION = rational(1_000_000);
const BILLION = rational(1_000_000_000);

/**
 * How a chart's numbers are printed, as a number format of Excel. Points between thousands are written into it, because
 * "#,##0" prints commas on a computer that is set to English; decimals follow the computer, there is no other way.
 */
export function chartNumberFormat({ ticks, decimals }: ChartAxis): string {
  if (decimals > 0) return `0.${'0'.repeat(decimals)}`;
  const most = ticks.at(-1) ?? THOUSAND;
  if (isBelow(most, THOUSAND)) return '0';
  if (isBelow(most, MILLION)) return '[>=1000]#"."000;0';
  if (isBelow(most, BILLION)) return '[>=1000000]#"."000"."000;[>=1000]#"."000;0';
  return '#,##0';
}

function isBelow(value: Rational, limit: Rational): boolean {
  return compare(value, limit) < 0;
}
