import type { Block, Cell, Table } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import type { TrendFile } from './orderFiles.js';
import { growthCell, labelCell, paceCell, valueCell } from './trendCells.js';
import type { TrendRow } from './trendRow.js';
import type { TrendSpeech } from './trendSayer.js';

/** As many columns of numbers as stand beside their name on a sheet and on a terminal of 80 columns; steps are longer. */
const MOST_NUMBERS = 4;
const MOST_STEPS = 3;

/** A row for each indicator with all its numbers, and what changes in a year; of many periods, one table after the other. */
export function valueTables(
  rows: readonly TrendRow[],
  files: readonly TrendFile[],
  speech: TrendSpeech,
): readonly Table[] {
  const columns = files.map(({ period }, index) => ({
    header: upperFirst(speech.period(period)),
    cell: (row: TrendRow) => valueCell(row.observations[index] ?? null, row, speech),
  }));
  const pace = { header: speech.say('Bình quân mỗi năm'), cell: (row: TrendRow) => paceCell(row.pace, speech) };
  return tablesOf(rows, files.length > 1 ? [...columns, pace] : columns, MOST_NUMBERS, speech);
}

/** The same for the steps from number to number; a row that has but one number takes none. */
export function growthTables(
  rows: readonly TrendRow[],
  files: readonly TrendFile[],
  speech: TrendSpeech,
): readonly Table[] {
  const columns = files.slice(1).map(({ period }, index) => ({
    header: upperFirst(speech.say(speech.period(period), ' so với kỳ trước')),
    cell: (row: TrendRow) => {
      const growth = row.growths.find(({ newer }) => newer.period.key === period.key) ?? null;
      return growthCell(growth, files[index]?.period.key ?? null, speech);
    },
  }));
  const stepping = rows.filter(({ growths }) => growths.length > 0);
  return stepping.length === 0 ? [] : tablesOf(stepping, columns, MOST_STEPS, speech);
}

interface Column {
  readonly header: Cell;
  readonly cell: (row: TrendRow) => Cell;
}

function tablesOf(
  rows: readonly TrendRow[],
  columns: readonly Column[],
  most: number,
  speech: TrendSpeech,
): readonly Table[] {
  const count = Math.ceil(columns.length / most);
  const each = Math.ceil(columns.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => {
    const shown = columns.slice(part * each, (part + 1) * each);
    return {
      type: 'table',
      columns: ['left', ...shown.map(() => 'right' as const)],
      header: [speech.say('Chỉ tiêu'), ...shown.map(({ header }) => header)],
      rows: rows.map((row) => [labelCell(row, speech), ...shown.map(({ cell }) => cell(row))]),
    } satisfies Block;
  });
}
