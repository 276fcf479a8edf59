import { toIso } from '../../quantity/date/printDate.js';
import { readFullDate } from '../../quantity/date/readDate.js';
import type { Passage } from '../../readers/readDocument.js';

/** When a web page was put on the net. */
export interface Dateline {
  /** "2021-08-03" */
  readonly date: string;
  /** Where it stands. */
  readonly paragraph: number;
}

/** Below it, a date is of something else: a comment, another article. */
const HIGHEST = 30;

/** The first line round an article that dates it; null where none does. */
export function datelineOf(furniture: readonly Passage[]): Dateline | null {
  for (const { text, place } of furniture) {
    const day = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/u.exec(text)?.[0];
    const read = day === undefined || place.paragraph > HIGHEST ? null : readFullDate(day.replace(/[.-]/gu, '/')).value;
    if (read !== null) return { date: toIso(read), paragraph: place.paragraph };
  }
  return null;
}
