import { multiply, rational } from '../rational.js';
import type { CalendarDate } from './calendarDate.js';
import { lastDay } from './printDate.js';
import { yearsBetween } from './yearsBetween.js';

/** How long it is from one day to another, as it is said: in months where these are whole, else in days. */
export interface Stretch {
  readonly count: bigint;
  readonly unit: 'tháng' | 'ngày';
}

const MONTHS_A_YEAR = rational(12);

/** From the end of the one day to the end of the other, which is not before it: 30/4/2023 to 31/12/2024 are 20 months. */
export function stretchBetween(from: CalendarDate, to: CalendarDate): Stretch {
  const months = multiply(yearsBetween(from, to), MONTHS_A_YEAR);
  if (months.den === 1n && months.num > 0n) return { count: months.num, unit: 'tháng' };
  return { count: BigInt(Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / DAY)), unit: 'ngày' };
}

const DAY = 86_400_000;
