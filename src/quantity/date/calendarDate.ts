/** A date as precise as it was given. */
export interface CalendarDate {
  readonly type: 'date';
  readonly year: number;
  /** 1-based; null where only the year is known. */
  readonly month: number | null;
  /** 1-based; null where only the month is known. */
  readonly day: number | null;
}
