import { CsvError, parse } from 'csv-parse/sync';
import { LIMITS } from '../../diagnostics/limits.js';
import type { RegisterBudget } from '../budget.js';
import { textCell } from '../cells/textCell.js';
import type { GridRow } from '../grid.js';
import type { RegisterProblem } from '../registerFinding.js';

const DELIMITERS = [';', '\t', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Rows that the separator is judged by, and how long a text they may take. */
const HEAD = 60;
const HEAD_LETTERS = 100_000;

/** How a spreadsheet may be told the separator; it shows no row for that line. */
const TOLD = /^sep=([;,\t])\r?\n/i;

/** A text file as a spreadsheet shows it: one row for each record, also for an empty line. All cells are text. */
export function readDelimited(text: string, budget: RegisterBudget): readonly GridRow[] | RegisterProblem {
  const told = TOLD.exec(text);
  const content = text.slice(told?.[0].length ?? 0, endOf(text));
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(content);
  // Before any field is made: each costs more than what it holds, and so does each line, of which a field may hold some.
  const lines = Math.max(timesIn(content, '\n'), timesIn(content, '\r'));
  if (lines > 4 * LIMITS.register.rows) budget.spend('rows', lines);
  budget.spend('cells', timesIn(content, delimiter) + lines);
  budget.spend('letters', content.length);
  const records = budget.problem() ?? parsed(content, delimiter);
  if ('code' in records) return records;
  const rows = records.flatMap((record, index) => {
    const cells = record.map(textCell);
    const width = cells.findLastIndex((cell) => cell !== undefined) + 1;
    budget.holds('columns', width);
    for (const field of record) budget.holds('cell', field.length);
    return width > 0 ? [{ number: index + 1, hidden: false, cells: cells.slice(0, width) }] : [];
  });
  budget.spend('rows', records.length);
  return budget.problem() ?? rows;
}

/** Behind the last field with something in it: spreadsheets may write a million empty rows below a table. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && EMPTY.has(text.charAt(end - 1))) end -= 1;
  return end;
}

const EMPTY: ReadonlySet<string> = new Set([...DELIMITERS, '\r', '\n']);

function timesIn(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times += 1;
  return times;
}

/** The one that cuts most rows of the head into the same number of fields, more than one. */
function delimiterOf(content: string): Delimiter {
  const cut = content.slice(0, HEAD_LETTERS);
  const head = cut.length < content.length ? cut.slice(0, cut.lastIndexOf('\n') + 1) || cut : cut;
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(parsed(head, delimiter, HEAD)) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function scoreOf(records: ReturnType<typeof parsed>): number {
  if ('code' in records) return 0;
  const rows = new Map<number, number>();
  for (const { length } of records) if (length > 1) rows.set(length, (rows.get(length) ?? 0) + 1);
  // More fields count a little: of two that cut all rows evenly, the one that stands in texts ("Hội nghị, tọa đàm") cuts fewer.
  return Math.max(0, ...[...rows].map(([fields, count]) => count * (1 + fields / 100)));
}

function parsed(content: string, delimiter: Delimiter, rows = -1): readonly (readonly string[])[] | RegisterProblem {
  try {
    return parse(content, {
      delimiter,
      to: rows,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    // All other oddities are relaxed.
    if (error instanceof CsvError) return { code: 'register-unclosed', args: { row: Number(error.records) + 1 } };
    throw error;
  }
}
