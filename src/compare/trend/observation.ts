import type { NamedDate, NamedQuantity } from '../../indicators/named.js';
import type { Indicator } from '../indicators/indicator.js';
import { indicatorsOf } from '../indicators/indicatorsOf.js';
import { renameFigure, renameIndicator, type Speaker } from '../renameFigures.js';
import { asOfDates } from './asOfDates.js';
import type { TrendFile } from './orderFiles.js';
import type { Period } from './period.js';

/** What one file says of one indicator. Its figures are called by their period, or two years would share their names. */
export interface Observation {
  readonly period: Period;
  /** Whose words these are. */
  readonly speaker: Speaker;
  readonly indicator: Indicator;
  readonly figure: NamedQuantity;
  /** The day that the number is of: its own, or the last of the period. */
  readonly asOf: NamedDate;
}

/** Everything that a file counts, by the indicators' names, in the order of reports. */
export function observationsIn(file: TrendFile): ReadonlyMap<string, Observation> {
  const { summary, period } = file;
  const dates = asOfDates(summary);
  const speaker = speakerOf(file);
  return new Map(
    indicatorsOf(summary).map((given) => {
      const indicator = renameIndicator(given, speaker);
      const asOf = renameFigure(dates.get(given.figure.id) ?? period.end, speaker);
      return [given.id, { period, speaker, indicator, figure: indicator.figure, asOf }];
    }),
  );
}

/** A file's figures are called by its period: "2019.participants.voluntary". */
export function speakerOf(file: TrendFile): Speaker {
  return { unit: file, prefix: [file.period.key] };
}
