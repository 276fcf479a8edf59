import type { Span } from '../../territories/provinceOf.js';

/** Months and halves of a year differ by as many days. */
const SLACK = 3;
const SHORTEST_MONTH = 28;

/** Whether the two last equally long: a month as long as any other, a half year as the other half, fewer days to the day. */
export function isSameLength(a: Span, b: Span): boolean {
  const [one, other] = [daysIn(a), daysIn(b)];
  return Math.abs(one - other) <= (Math.min(one, other) < SHORTEST_MONTH ? 0 : SLACK);
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether the two have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Both ends included. */
function daysIn({ from, to }: Span): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
}

const DAY = 86_400_000;
