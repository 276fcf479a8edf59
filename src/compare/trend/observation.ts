import type { NamedDate, NamedQuantity } from '../../indicators/named.js';
import { lastDay } from '../../quantity/date/printDate.js';
import { renameFigure, type SpeakingFile } from '../renameFigures.js';
import type { Indicator } from '../rows/indicator.js';
import { indicatorsOf } from '../rows/indicatorsOf.js';
import { slugOfUnit } from '../side.js';
import { figuresCalled, type SideFigure } from '../sideFigures.js';
import { asOfDates } from './asOfDates.js';
import type { TrendFile, TrendInput } from './orderFiles.js';
import type { Period } from './period.js';

/** What one period says of one indicator. Its figures are called by their period, or two years would share their names. */
export interface Observation {
  readonly period: Period;
  /** Whose words these are. */
  readonly speaker: SpeakingFile;
  readonly indicator: Indicator;
  readonly figure: NamedQuantity;
  /** The day that the number is of: its own, or the last of the period; of a sum the latest of its parts' days. */
  readonly asOf: NamedDate;
}

/** Everything that a period counts, by the indicators' names, in the order of reports; what several units cannot add up is left out. */
export function observationsIn(file: TrendFile): ReadonlyMap<string, Observation> {
  const { period } = file;
  const dayOf = daysIn(file);
  return new Map(
    [...figuresIn(file)].flatMap(([id, { indicator, speaker, figure }]) =>
      figure === null
        ? []
        : [[id, { period, speaker, indicator: { ...indicator, figure }, figure, asOf: dayOf(id) }] as const],
    ),
  );
}

/** Every indicator of a period, also those that several units cannot add up. */
export function figuresIn({ parts, period }: TrendFile): ReadonlyMap<string, SideFigure> {
  return figuresCalled(parts, [period.key], 'older');
}

/** A file's figures are called by its period: "2019.participants.voluntary"; of several by their unit, too. */
export function speakerOf(file: TrendFile, part: TrendInput = file.parts[0]): SpeakingFile {
  const { parts, period } = file;
  return { unit: part, prefix: parts.length === 1 ? [period.key] : [period.key, slugOfUnit(part)] };
}

/** The day of an indicator: a part that gives none speaks of the end of the period. */
function daysIn(file: TrendFile): (id: string) => NamedDate {
  const parts = file.parts.map((part) => ({
    speaker: speakerOf(file, part),
    end: part.summary.unit.period.to,
    dates: asOfDates(part.summary),
    names: new Map(indicatorsOf(part.summary).map(({ id, figure }) => [id, figure.id])),
  }));
  return (id) => {
    const days = parts.map(({ speaker, end, dates, names }) =>
      renameFigure(dates.get(names.get(id) ?? '') ?? end, speaker),
    );
    return days.reduce((latest, day) => (lastDay(day.calendar) > lastDay(latest.calendar) ? day : latest));
  };
}
