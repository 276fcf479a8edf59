import type { Summary } from '../indicators/summarise.js';
import { slugOf } from '../model/itemId.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { firstDay, lastDay } from '../quantity/date/printDate.js';
import type { Span } from '../territories/provinceOf.js';
import type { Placed } from '../territories/relate.js';
import { isSameSpan } from './comparable/spans.js';
import type { Indicator } from './rows/indicator.js';
import { indicatorsOf } from './rows/indicatorsOf.js';
import { dayOf } from './rows/time.js';

/** One file of a comparison. */
export interface SideUnit {
  /** Its path or name as given. */
  readonly file: string;
  readonly unit: UnitYear;
  readonly summary: Summary;
}

/** The older or the newer files of a comparison: one, or the parts whose sum is compared. */
export type Side = readonly [SideUnit, ...SideUnit[]];

/** "tỉnh Bình Phước" */
export function unitName({ unit: { unit } }: SideUnit): string {
  return `${unit.level} ${unit.name}`;
}

export function periodOf({ unit: { period } }: SideUnit): Span {
  return { from: firstDay(period.from), to: lastDay(period.to) };
}

/** Where and when a figure of a file is about: its unit is what it was on the day of the figure. */
export function placedOn(side: SideUnit, { time }: Pick<Indicator, 'time'>): Placed {
  return { unit: side.unit.unit, span: { from: periodOf(side).from, to: dayOf(time) } };
}

/** The same for the file as a whole: the last day of any figure, and of the period where there is none. */
export function placedOf(side: SideUnit): Placed {
  const known = indicatorsOf(side.summary).filter(({ figure }) => figure !== null);
  const days = known.map(({ time }) => dayOf(time));
  const { from, to } = periodOf(side);
  return { unit: side.unit.unit, span: { from, to: days.toSorted().at(-1) ?? to } };
}

/** Whether the two report on the same days. */
export function isSamePeriod(a: SideUnit, b: SideUnit): boolean {
  return isSameSpan(periodOf(a), periodOf(b));
}

/** What figures of a unit are called in a sum: "binh-phuoc.participants.voluntary". */
export function slugOfUnit({ unit: { unit } }: SideUnit): string {
  return [unit.name, unit.code]
    .map((word) => slugOf(word ?? ''))
    .filter((word) => word !== '')
    .join('-');
}

/** Without the folders: they differ from machine to machine. */
export function fileName({ file }: SideUnit): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
