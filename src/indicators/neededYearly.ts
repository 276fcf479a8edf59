import { deriveDistance } from './deriveFigure.js';
import { gapQuantity } from './gapQuantity.js';
import type { NamedDate, NamedQuantity } from './named.js';
import { perYear } from './perYear.js';

/** A number of today and the one that is to be reached. */
export interface Need {
  /** What the figure is to be called. */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly asOf: NamedDate;
  readonly wanted: NamedQuantity;
  readonly year: NamedDate;
}

/**
 * What is missing, spread evenly over the whole years from the year of today's number to the target's year: points for
 * a rate, otherwise the unit counted. Null where that year is here, where nothing is missing, and where it is not known
 * how much.
 */
export function neededYearly({ id, value, asOf, wanted, year }: Need): NamedQuantity | null {
  const years = yearsLeft(asOf, year);
  const gap = gapQuantity(value.quantity, wanted.quantity);
  if (years <= 0 || gap === null || gap.low.num === 0n) return null;
  return deriveDistance({
    id,
    quantity: perYear(gap, years),
    unit: wanted.unit ?? value.unit,
    formula: `|${wanted.id} − ${value.id}| ÷ (${year.id} − ${asOf.id})`,
    from: [wanted, value, year, asOf],
  });
}

/** Whole years from the year of a number to the year of a target; not above zero where that is here or over. */
export function yearsLeft(asOf: NamedDate, year: NamedDate): number {
  return year.calendar.year - asOf.calendar.year;
}
