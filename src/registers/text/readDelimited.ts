import { CsvError, parse } from 'csv-parse/sync';
import { textCell } from '../cells/textCell.js';
import type { GridRow } from '../grid.js';
import { LIMITS } from '../limits.js';
import type { RegisterProblem } from '../registerFinding.js';

const DELIMITERS = [';', '\t', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Rows that the separator is judged by. */
const HEAD = 60;

/** How a spreadsheet may be told the separator; it shows no row for that line. */
const TOLD = /^sep=([;,\t])\r?\n/i;

/** A text file as a spreadsheet shows it: one row for each record, also for an empty line. All cells are text. */
export function readDelimited(text: string): readonly GridRow[] | RegisterProblem {
  const told = TOLD.exec(text);
  const content = told === null ? text : text.slice(told[0].length);
  const records = parsed(content, (told?.[1] as Delimiter | undefined) ?? delimiterOf(content), LIMITS.rows + 1);
  if ('code' in records) return records;
  if (records.length > LIMITS.rows) return { code: 'register-too-long', args: { rows: LIMITS.rows } };
  return records.flatMap((record, index) => {
    const cells = record.map(textCell);
    return cells.some((cell) => cell !== undefined) ? [{ number: index + 1, hidden: false, cells }] : [];
  });
}

/** The one that cuts most rows of the head into the same number of fields, more than one. */
function delimiterOf(content: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(parsed(content, delimiter, HEAD)) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function scoreOf(records: ReturnType<typeof parsed>): number {
  if ('code' in records) return 0;
  const rows = new Map<number, number>();
  for (const { length } of records) if (length > 1) rows.set(length, (rows.get(length) ?? 0) + 1);
  // More fields count a little: of two that cut all rows evenly, the one that stands in texts ("Hội nghị, tọa đàm") cuts fewer.
  return Math.max(0, ...[...rows].map(([fields, count]) => count * (1 + fields / 100)));
}

function parsed(content: string, delimiter: Delimiter, rows: number): readonly (readonly string[])[] | RegisterProblem {
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
