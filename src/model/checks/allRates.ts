import type { Path } from '../../diagnostics/finding.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures, type Measured } from './allMeasures.js';

type GivenRate = NonNullable<Measured['coverage']>[number];

export interface PlacedRate {
  readonly path: Path;
  /** In the words of the measure that it is the coverage of, or its own. */
  readonly label: string;
  readonly rate: GivenRate;
  /** What it is the coverage of; null for a rate that stands alone. */
  readonly measure: Measured | null;
  /** The day that it is of, where the data say one. */
  readonly asOf: CalendarDate | undefined;
}

/** Every share of a whole, in both of its homes: beside a count (`coverage`), and alone (`participants.rates`). */
export function allRates(unit: UnitYear): readonly PlacedRate[] {
  const { participants } = unit;
  const ofMeasures = allMeasures(unit).flatMap(({ path, label, measure }) =>
    (measure.coverage ?? []).map((rate, index) => ({
      path: [...path, 'coverage', index],
      label,
      rate,
      measure,
      asOf: rate.asOf ?? measure.asOf ?? participants?.asOf,
    })),
  );
  const alone = (participants?.rates ?? []).map((rate, index) => ({
    path: ['participants', 'rates', index],
    label: rate.label,
    rate,
    measure: null,
    asOf: rate.asOf ?? participants?.asOf,
  }));
  return [...ofMeasures, ...alone];
}
