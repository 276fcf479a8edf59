import type { RegisterColumn } from '../../diagnostics/registerCodes.js';
import { normaliseText } from '../../quantity/text/normaliseText.js';
import { columnName } from '../cells/cellName.js';
import { cellWords } from '../cells/cellWords.js';
import type { GridRow } from '../grid.js';
import type { GridView } from '../view.js';
import { type Assignment, assignColumns, type GivenColumns } from './assignColumns.js';
import { headingKeys } from './guessColumn.js';
import { type HeadingPath, headingPaths } from './headingPaths.js';
import { NUMBERING, type RegisterKind } from './knownHeadings.js';

export interface Header extends Assignment {
  /** 1-based numbers of the first and of the last row with headings. */
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly HeadingPath[];
  /** The column of running numbers. */
  readonly numbering: number | null;
}

/** Rows in which a header is looked for, and how many it may take. */
const HEAD = 100;
const LEVELS = [1, 2, 3] as const;

/** The rows whose headings tell most of the columns; titles, notes and letterheads above them tell none or one. */
export function findHeader(view: GridView, kind: RegisterKind, given: GivenColumns): Header | null {
  let best: { readonly header: Header; readonly score: number } | null = null;
  for (let last = 0; last < Math.min(view.rows.length, HEAD); last++) {
    for (const levels of LEVELS) {
      const rows = view.rows.slice(last - levels + 1, last + 1);
      const [top, bottom] = [rows[0]?.number, rows.at(-1)?.number];
      if (top === undefined || bottom === undefined || bottom - top !== levels - 1 || rows.some(holdsData)) continue;
      const paths = headingPaths(view, rows);
      const assignment = assignColumns(kind, given, paths);
      const score = scoreOf(assignment, given);
      if (score > (best?.score ?? 1)) {
        const numbering = paths.findIndex((path) => headingKeys(path).some((key) => NUMBERING.includes(key)));
        best = {
          score,
          header: { ...assignment, top, bottom, paths, numbering: numbering === -1 ? null : numbering },
        };
      }
    }
  }
  return best === null ? null : { ...best.header, bottom: lowestOf(view, best.header) };
}

/** Headings are words; a year may be one, other numbers and days are not. */
function holdsData({ cells }: GridRow): boolean {
  return cells.some((cell) => {
    if (cell === undefined) return false;
    const words = cellWords(cell);
    return cell.type !== 'text'
      ? !YEAR.test(words)
      : /^[\d.,:/%()+-]+$/.test(words) && /\d/.test(words) && !YEAR.test(words);
  });
}

const YEAR = /^(?:19|20)\d{2}$/;

/** How many columns their headings tell, half of one for what two of them may be; a letter tells nothing of the row. */
function scoreOf({ columns, unclear }: Assignment, given: GivenColumns): number {
  const told = (column: RegisterColumn): boolean => !/^[A-Z]{1,3}$/.test(given[column] ?? '');
  return [...columns.keys()].filter(told).length + [...unclear.keys()].filter(told).length / 2;
}

/** A heading that is merged downwards takes the rows below it with it. */
function lowestOf(view: GridView, { paths, top, bottom }: Header): number {
  const merges = paths.map((_, column) => view.mergeAt(bottom, column));
  return Math.max(bottom, ...merges.map((merge) => (merge !== null && merge.top >= top ? merge.bottom : 0)));
}

/** "B: Ngày", "D: BHXH tự nguyện / Kế hoạch": the headings as they are shown to people. */
export function shownHeadings({ paths }: Pick<Header, 'paths'>): readonly string[] {
  return paths.flatMap((path, column) => (path.length === 0 ? [] : [shownHeading(path, column)]));
}

export function shownHeading(path: HeadingPath, column: number): string {
  return `${columnName(column)}: ${normaliseText(path.join(' / ')).text}`;
}

/** Without these nothing can be counted. */
export const REQUIRED: Readonly<Record<RegisterKind, readonly RegisterColumn[]>> = {
  conferences: ['date', 'form', 'organisers'],
  media: ['date', 'outlet', 'form'],
  places: ['name'],
};
