import type { Figure } from '../indicators/figure.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { printLongDate, toIso } from '../quantity/date/printDate.js';
import type { ProfileChoice } from './profile/profile.js';

/** The report's own number and date, called alike in every profile, wherever in the data they stand. */
export const LETTERHEAD_NUMBER = 'letterhead.number';
export const LETTERHEAD_DATE = 'letterhead.date';

/** The figures of the letterhead that is printed in this profile. */
export function letterheadFigures(report: UnitYear['report'], profile: ProfileChoice): readonly Figure[] {
  const path = report[profile] === undefined ? ['report'] : ['report', profile];
  const { number, date } = report[profile] ?? report;
  const given = (key: string) =>
    ({ unit: null, decimals: 0, origin: { type: 'given', path: [...path, key] } }) as const;
  return [
    ...(number === undefined
      ? []
      : [
          {
            id: LETTERHEAD_NUMBER,
            text: padNumber(number),
            kind: 'document',
            value: number,
            ...given('number'),
          } as const,
        ]),
    ...(date === undefined
      ? []
      : [
          {
            id: LETTERHEAD_DATE,
            text: printLongDate(date),
            kind: 'date',
            value: toIso(date),
            ...given('date'),
          } as const,
        ]),
  ];
}

/** A number below 10 gets a zero in front (NĐ 30/2020, PL I, II.3.c; HD 05-HD/VPTW, 3.1). */
export function padNumber(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}
