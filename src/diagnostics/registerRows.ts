import type { RegisterRows } from './registerCodes.js';

/** The words that rows of a register are named with. */
export interface RowWords {
  readonly sheet: string;
  readonly rows: (count: number) => string;
  readonly more: (count: number) => string;
}

/** More rows than these say nothing to a reader. */
const MOST = 12;

/** "so-hoi-nghi.xlsx, trang tính Hội nghị, dòng 8, 9, 18". */
export function registerRows({ file, sheet, rows }: RegisterRows, words: RowWords): string {
  const inSheet = sheet === null ? '' : `, ${words.sheet} ${sheet.trim()}`;
  const more = rows.length > MOST ? ` ${words.more(rows.length - MOST)}` : '';
  return `${file}${inSheet}, ${words.rows(rows.length)} ${rows.slice(0, MOST).join(', ')}${more}`;
}

/** In reports, which are Vietnamese, and in messages. */
export const ROWS_VI: RowWords = {
  sheet: 'trang tính',
  rows: () => 'dòng',
  more: (count) => `và ${count} dòng khác`,
};

export const ROWS_EN: RowWords = {
  sheet: 'sheet',
  rows: (count) => (count === 1 ? 'row' : 'rows'),
  more: (count) => `and ${count} more`,
};
