import type { Span } from '../territories/provinceOf.js';
import { placedOf, type SideUnit } from './side.js';

/** Whether the one lasted longer than the other by a month or more: 12 months against 18, not 181 days against 184. */
export function isOtherLength(a: Span, b: Span): boolean {
  return months(a) !== months(b);
}

/** Whole months, rounded: 28 days are one, like 31. */
function months({ from, to }: Span): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY / AVERAGE_MONTH);
}

const DAY = 86_400_000;
const AVERAGE_MONTH = 365.25 / 12;

export function samePeriod(a: SideUnit, b: SideUnit): boolean {
  const [one, other] = [placedOf(a).span, placedOf(b).span];
  return one.from === other.from && one.to === other.to;
}
