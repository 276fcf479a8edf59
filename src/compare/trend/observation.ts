import type { Path } from '../../diagnostics/finding.js';
import type { Figure } from '../../indicators/figure.js';
import { figureId } from '../../indicators/figureId.js';
import type { NamedDate, NamedQuantity } from '../../indicators/named.js';
import type { Indicator } from '../indicators/indicator.js';
import { indicatorsOf } from '../indicators/indicatorsOf.js';
import { asOfDates } from './asOfDates.js';
import type { TrendFile } from './orderFiles.js';
import type { Period } from './period.js';

/** What one file says of one indicator. Its figures are called by their period, or two years would share their names. */
export interface Observation {
  readonly period: Period;
  readonly indicator: Indicator;
  readonly figure: NamedQuantity;
  /** The day that the number is of: its own, or the last of the period. */
  readonly asOf: NamedDate;
}

/** Everything that a file counts, by the indicators' names, in the order of reports. */
export function observationsIn({ summary, period }: TrendFile): ReadonlyMap<string, Observation> {
  const dates = asOfDates(summary);
  return new Map(
    indicatorsOf(summary).map((indicator) => [
      indicator.id,
      {
        period,
        indicator,
        figure: inPeriod(indicator.figure, period),
        asOf: inPeriod(dates.get(indicator.figure.id) ?? period.end, period),
      },
    ]),
  );
}

/** The same figure under a name that no other file uses: "2019.participants.voluntary". */
export function inPeriod<T extends Figure>(figure: T, { key }: Period): T {
  const { origin } = figure;
  return {
    ...figure,
    id: nameIn(key, figure.id),
    origin:
      origin.type === 'given'
        ? { type: 'given', path: [key, ...origin.path] satisfies Path }
        : { ...origin, from: origin.from.map((id) => nameIn(key, id)) },
  };
}

function nameIn(key: string, id: string): string {
  return figureId([key, ...id.split('.')]);
}
