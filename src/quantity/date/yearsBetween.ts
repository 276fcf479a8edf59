import { add, divide, type Rational, rational, subtract } from '../rational.js';
import { type CalendarDate, daysInMonth } from './calendarDate.js';

const MONTHS = rational(12);

/**
 * Years from the end of one day to the end of another, exact: whole months count a twelfth each, of a month that is not
 * whole its days by its length, so that 31/12/2018 to 30/6/2019 is one half. A date without day or month is its last
 * day. Stretches add up: a to b and b to c are a to c.
 */
export function yearsBetween(from: CalendarDate, to: CalendarDate): Rational {
  return divide(subtract(monthsUntil(to), monthsUntil(from)), MONTHS);
}

function monthsUntil({ year, month, day }: CalendarDate): Rational {
  const ended = month ?? 12;
  const length = daysInMonth(year, ended);
  return add(rational(year * 12 + ended - 1), rational(day ?? length, length));
}
