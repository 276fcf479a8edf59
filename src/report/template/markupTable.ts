import type { Alignment } from '../tree.js';

/** A table as it is written: its cells are not looked into. */
export interface MarkupTable {
  readonly columns: readonly Alignment[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A line "Bảng: …" straight behind the rows; null where there is none. */
  readonly caption: string | null;
  /** Index of the line behind it. */
  readonly end: number;
}

const CAPTION = /^Bảng: (.*)$/u;

const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u;

/** The table that begins at a line: a row, a rule of as many cells, and rows up to an empty line or another block; null where none begins. */
export function tableAt(lines: readonly string[], at: number, isBlock: (line: string) => boolean): MarkupTable | null {
  const [head = '', rule = ''] = lines.slice(at, at + 2);
  if (head === '' || !/[|:]/u.test(rule) || !RULE.test(rule)) return null;
  const header = cellsOf(head);
  const columns = rule
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map(alignmentOf);
  if (header.length !== columns.length) return null;
  let end = at + 2;
  const isRow = (line: string): boolean => line !== '' && !CAPTION.test(line) && !isBlock(line);
  while (end < lines.length && isRow(lines[end] ?? '')) end += 1;
  const caption = CAPTION.exec(lines[end] ?? '')?.[1] ?? null;
  const rows = lines.slice(at + 2, end).map((line) => {
    const cells = cellsOf(line);
    return columns.map((_, column) => cells[column] ?? '');
  });
  return { columns, header, rows, caption, end: caption === null ? end : end + 1 };
}

function alignmentOf(rule: string): Alignment {
  const [left, right] = [/^\s*:/u.test(rule), /:\s*$/u.test(rule)];
  return right ? (left ? 'center' : 'right') : 'left';
}

/** A "\|" parts nothing. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|'));
  const first = cells[0] === '' ? 1 : 0;
  const last = cells.length > first && cells.at(-1) === '' ? cells.length - 1 : cells.length;
  return cells.slice(first, last);
}
