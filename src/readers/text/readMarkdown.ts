import { createBudget } from '../budget.js';
import type { Passage, Place, ReadDocument } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { htmlTable } from './htmlTable.js';
import { linePassage } from './linePassage.js';
import { plainMarkdown } from './plainMarkdown.js';
import { ruledTable } from './ruledTables.js';

const RULE = /^ {0,3}(?:[-*_][ \t]*){3,}$|^ {0,3}=+[ \t]*$/;
const ITEM = /^\s*(?:[-+*][ \t]+|(?=\d{1,9}[.)][ \t]))/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** Paragraphs, list items, headings and table cells as passages; `place.paragraph` is the number of the first line. */
export function readMarkdown(text: string): ReadDocument | ReadProblem {
  const budget = createBudget();
  const passages: Passage[] = [];
  let heading: string | null = null;
  /** The paragraph that later lines continue. */
  let open: { line: number; text: string } | null = null;
  let fenced = false;

  const add = (region: Place['region'], paragraph: number, source: string, column = 0): string => {
    const shown = plainMarkdown(source).replaceAll('\t', ' ').trim();
    if (shown === '') return shown;
    budget.passage(shown);
    passages.push(linePassage({ region, paragraph, heading }, shown, column));
    return shown;
  };
  const flush = (): void => {
    if (open !== null) add('body', open.line, open.text);
    open = null;
  };

  const lines = text.split(/\r\n|[\n\r]/);
  for (let index = 0; index < lines.length && budget.problem() === null; index += 1) {
    const line = (lines[index] ?? '').replace(/^(?: {0,3}> ?)+/, '');
    const number = index + 1;
    const table = fenced ? null : (ruledTable(lines, index) ?? htmlTable(lines, index));
    if (table !== null) {
      flush();
      for (const cell of table.cells) add('table', cell.line + 1, cell.text, cell.column);
      index = table.end - 1;
    } else if (FENCE.test(line)) {
      flush();
      fenced = !fenced;
    } else if (line.trim() === '' || (!fenced && RULE.test(line))) flush();
    else if (!fenced && headingIn(line) !== null) {
      flush();
      heading = add('body', number, headingIn(line) ?? '') || heading;
    } else if (!fenced && line.trimStart().startsWith('|')) {
      flush();
      for (const [column, cell] of cellsOf(line).entries()) add('table', number, cell, column);
    } else if (open === null || fenced || ITEM.test(line)) {
      flush();
      open = { line: number, text: line.replace(ITEM, '').trim() };
    } else open = { line: open.line, text: `${open.text} ${line.trim()}` };
  }
  flush();
  return budget.problem() ?? { passages, trackedInsertions: 0, trackedDeletions: 0 };
}

/** The words of a heading, without the signs that some close it with; null for another line. Walked by hand, since a line may be nothing but blanks. */
function headingIn(line: string): string | null {
  const [signs] = /^ {0,3}#{1,6}(?=[ \t]|$)/.exec(line) ?? [];
  if (signs === undefined) return null;
  const words = line.slice(signs.length).trim();
  let end = words.length;
  while (words.charAt(end - 1) === '#') end -= 1;
  return /^[ \t]$/.test(words.charAt(end - 1)) ? words.slice(0, end).trim() : words;
}

/** Cells of a table's row; none of the row that only says how columns are aligned. A "\|" parts nothing. */
function cellsOf(line: string): readonly string[] {
  const cells = (line.trim().match(/\|(?:\\.|[^|\\])*/g) ?? []).map((cell) => cell.slice(1).trim());
  return cells.every((cell) => /^(?::?-+:?)?$/.test(cell)) ? [] : cells;
}
