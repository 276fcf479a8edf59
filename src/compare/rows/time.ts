import type { NamedDate } from '../../indicators/named.js';
import { firstDay, lastDay } from '../../quantity/date/printDate.js';
import type { Span } from '../../territories/provinceOf.js';

/** When a number is of: a day, or all days from the first to the last of a span. */
export interface Time {
  /** Null for what stands on a day: people insured, rates. */
  readonly from: NamedDate | null;
  readonly to: NamedDate;
}

/** The last day, `YYYY-MM-DD`: that of what stands on a day. */
export function dayOf({ to }: Time): string {
  return lastDay(to.calendar);
}

/** First and last day; null for what stands on a day. */
export function spanOf({ from, to }: Time): Span | null {
  return from === null ? null : { from: firstDay(from.calendar), to: lastDay(to.calendar) };
}

/** Whether the number is of the end of its period, or of all of it: then nothing need be said of its days. */
export function isOfPeriod(time: Time, period: Span): boolean {
  return dayOf(time) === period.to && (time.from === null || firstDay(time.from.calendar) === period.from);
}
