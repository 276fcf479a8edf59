import type { Summary } from '../indicators/summarise.js';
import { slugOf } from '../model/itemId.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { firstDay, lastDay } from '../quantity/date/printDate.js';
import type { Placed } from '../territories/relate.js';

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

/** Where and when a file is about. */
export function placedOf({ unit: { unit, period } }: SideUnit): Placed {
  return { unit, span: { from: firstDay(period.from), to: lastDay(period.to) } };
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
