import { printIsoDay } from '../quantity/date/isoDay.js';
import type { Gone } from '../territories/relate.js';

/** A unit that was no more on the day of its figures, as it is told. */
export interface EndedWords {
  /** "tỉnh Bình Phước" */
  readonly unit: string;
  /** The day of the figures. */
  readonly date: string;
  /** The first day without the unit. */
  readonly since: string;
  /** What has its ground since: "tỉnh Đồng Nai". */
  readonly now: readonly string[];
}

export function endedWords({ placed: { unit, span }, ended }: Gone): EndedWords {
  return {
    unit: `${unit.level} ${unit.name}`,
    date: printIsoDay(span.to),
    since: printIsoDay(ended.since),
    now: ended.now.map(({ level, name }) => `${level} ${name}`),
  };
}
