import type { UnitYear } from '../model/schema/unitYear.js';
import { lastDay, toIso } from '../quantity/date/printDate.js';
import type { ProfileId } from './tree.js';

/** What an operator chooses; which Party guideline it means follows from the date. */
export type ProfileChoice = 'party' | 'state';

/** The first day of Hướng dẫn 05-HD/VPTW, which replaced 36-HD/VPTW (05-HD/VPTW, Phần III.1). */
const HD05_FROM = '2026-05-27';

/** The rules in force on the report's date, or at the end of its period while the date is blank. */
export function profileOf({ period, report }: UnitYear, choice: ProfileChoice): ProfileId {
  if (choice === 'state') return 'state-nd30';
  const date = (report[choice] ?? report).date;
  return (date === undefined ? lastDay(period.to) : toIso(date)) < HD05_FROM ? 'party-hd36' : 'party-hd05';
}
