import { provinceOf, provincesWith, type Unit } from './provinceOf.js';
import { type Province, REFORM } from './provinces.js';

/** A unit that was no more. */
export interface Ended {
  /** The first day without it, `YYYY-MM-DD`. */
  readonly since: string;
  /** The provinces that have its ground on the day asked for; empty where the table does not know. */
  readonly now: readonly Province[];
}

/** Levels that there are no more since 1/7/2025. A "thành phố" of that time that the table does not know was in a province. */
const ENDED_LEVELS: ReadonlySet<string> = new Set(['quận', 'huyện', 'thị xã', 'thành phố', 'thị trấn']);

/** Whether the unit was no more on a day, `YYYY-MM-DD`; null where it was there, and where nothing is known of it. */
export function endedOn(unit: Unit, day: string): Ended | null {
  const span = { from: day, to: day };
  const province = provinceOf(unit, span);
  if (province === null) return day >= REFORM && ENDED_LEVELS.has(unit.level) ? { since: REFORM, now: [] } : null;
  if (province.until === null || province.until > day) return null;
  return { since: province.until, now: provincesWith(province.parts, span) };
}
