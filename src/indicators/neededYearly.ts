import { deriveFigure } from './deriveFigure.js';
import type { NamedDate, NamedQuantity } from './named.js';
import { perYear } from './perYear.js';

/** A number of today, the one that is to be reached, and how far apart they are. */
export interface Need {
  /** What the figure is to be called. */
  readonly id: string;
  readonly value: NamedQuantity;
  readonly asOf: NamedDate;
  readonly wanted: NamedQuantity;
  readonly year: NamedDate;
  readonly gap: NamedQuantity;
}

/** What is missing spread evenly over the whole years from the year of today's number to the target's; null where that year is here. */
export function neededYearly({ id, value, asOf, wanted, year, gap }: Need): NamedQuantity | null {
  const years = yearsLeft(asOf, year);
  if (years <= 0) return null;
  return deriveFigure({
    id,
    quantity: perYear(gap.quantity, years),
    kind: gap.kind,
    unit: gap.unit,
    formula: `|${wanted.id} − ${value.id}| ÷ (${year.id} − ${asOf.id})`,
    from: [wanted, value, year, asOf],
  });
}

/** Whole years from the year of a number to the year of a target; not above zero where that is here or over. */
export function yearsLeft(asOf: NamedDate, year: NamedDate): number {
  return year.calendar.year - asOf.calendar.year;
}
