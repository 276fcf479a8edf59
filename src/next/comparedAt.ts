import type { Path } from '../diagnostics/finding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { CalendarDate } from '../quantity/date/calendarDate.js';
import type { Quantity } from '../quantity/quantity.js';
import type { ComparedFigure } from './baseline.js';

/** What may stand beside `changes`. */
interface Beside {
  readonly value?: Quantity;
  readonly count?: Quantity;
  readonly each?: Quantity;
  readonly total?: Quantity;
  readonly asOf?: CalendarDate;
  readonly estimate?: boolean;
}

/** The number that the `changes` at a path are about; null where there is none. */
export function comparedAt(unit: UnitYear, path: Path): ComparedFigure | null {
  const beside = path
    .slice(0, -1)
    .reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], unit) as Beside;
  const value = beside.value ?? beside.count ?? beside.total;
  // Next year's total may be left to be worked out from the people at each, and then nothing stands for it in the file.
  if (value === undefined || beside.each !== undefined) return null;
  const people = path[0] === 'participants';
  const asOf = beside.asOf ?? (people ? unit.participants?.asOf : undefined);
  // People insured or drawing benefits are counted on a day; money with a day of its own (debts) too.
  const stock = people || path[0] === 'beneficiaries' || (path[0] === 'finances' && asOf !== undefined);
  return { value, asOf, estimate: beside.estimate === true, stock };
}
