import type { DayReason, RegisterColumn, RegisterFormat, RegisterMeasure } from '../../diagnostics/registerCodes.js';
import { ROWS_EN, registerRows } from '../../diagnostics/registerRows.js';
import { countEn } from '../counts.js';
import type { RegisterMessages } from './registerMessages.js';

const FORMATS = {
  xls: 'This is a workbook of the old format (.xls)',
  xlsb: 'This is a binary workbook (.xlsb)',
  ods: 'This is an OpenDocument spreadsheet (.ods)',
  other: 'The content of the file is no Excel workbook',
} as const satisfies Readonly<Record<RegisterFormat, string>>;

const DAYS = {
  missing: () => 'This row has no date and was not counted; write the date.',
  unreadable: (text) => `"${text}" cannot be read as a date, so this row was not counted; write it like 30/9/2025.`,
  nonexistent: (text) =>
    `There is no such day as "${text}" (the day stands before the month), so this row was not counted; check it.`,
  imprecise: (text) => `"${text}" lacks a day, month or year, so this row was not counted; write it like 30/9/2025.`,
  'short-year': (text) => `The year in "${text}" has two digits only, so this row was not counted; write all four.`,
} as const satisfies Readonly<Record<DayReason, (text: string) => string>>;

const COLUMNS: Readonly<Partial<Record<RegisterColumn, string>>> = {
  organisers: 'organisers',
  attendance: 'number of people',
  outlet: 'outlet',
  name: 'name of the place',
  total: 'all participants',
  social: 'social insurance',
  compulsory: 'compulsory social insurance',
  voluntary: 'voluntary social insurance',
  health: 'health insurance',
  unemployment: 'unemployment insurance',
};

function columnEn(column: RegisterColumn): string {
  const [whole = '', part] = column.split('.');
  const name = COLUMNS[whole as RegisterColumn] ?? whole;
  return part === undefined ? name : `${name}: ${part}`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const headed = (headings: readonly string[]): string =>
  headings.length === 0 ? 'no row of headings was found' : `headings found: ${headings.join('; ')}`;
const SAVE_AS = 'open it in Excel or LibreOffice and save it as .xlsx';

const MEASURES = {
  rows: 'rows',
  columns: 'columns',
  cells: 'cells',
  cell: 'letters in one cell',
  letters: 'letters',
  lines: 'different forms with their bodies, or localities',
} satisfies Record<RegisterMeasure, string>;

export const registerMessagesEn: RegisterMessages = {
  'register-format': ({ format }) => `${FORMATS[format]}; ${SAVE_AS}.`,
  'register-encrypted': () =>
    'The workbook is protected by a password and cannot be read; open it in Excel, remove the password and save it.',
  'register-damaged': ({ part }) => `The workbook is damaged${part === null ? '' : ` (part ${part})`}; ${SAVE_AS}.`,
  'register-too-large': ({ part, megabytes }) =>
    `${part === null ? 'The file' : `Part ${part} of the workbook`} is larger than ${megabytes} MB; split it into several files.`,
  'register-bomb': ({ part, limit }) =>
    `Part ${part} of the workbook unpacks to more than ${limit} times its size, which no register does; it was not opened, check where the file came from.`,
  'register-too-long': ({ what, limit }) =>
    `The register has more than ${countEn(limit)} ${MEASURES[what]}; give each year a file of its own, and leave out columns and sheets that are not needed.`,
  'register-empty': () => 'The table has no rows; check the file and the sheet.',
  'register-encoding': ({ encoding }) =>
    `The text is in ${encoding ?? 'an encoding that is not known'}, which is not read; open the file in Excel, convert it to Unicode and save it as "CSV UTF-8" or .xlsx.`,
  'register-windows-1258': () =>
    'The text is in windows-1258; it was read, but save it as "CSV UTF-8", so that no marks are lost.',
  'register-unclosed': ({ row }) =>
    `A quotation mark in row ${row} or behind it has no end, so that the end of the row is not known; close or delete it.`,

  'sheet-unknown': ({ name, nearest, sheets }) =>
    `There is no sheet "${name}"${nearest === null ? '' : `; did you mean "${nearest}"?`}; the file has: ${quoted(sheets)}.`,
  'sheet-unclear': ({ sheets }) =>
    `Several sheets have the columns that are needed (${quoted(sheets)}); name the one to read under "sheet".`,
  'sheet-chosen': ({ sheet, others }) => `No "sheet" is given: "${sheet}" was read, and not ${quoted(others)}.`,

  'column-unknown': ({ heading, nearest, headings }) =>
    `There is no column "${heading}"${nearest === null ? '' : `; did you mean "${nearest}"?`} (${headed(headings)}).`,
  'column-missing': ({ column, headings }) =>
    `No column was found for: ${columnEn(column)}; give its heading under "columns" (${headed(headings)}).`,
  'column-unclear': ({ column, headings }) =>
    `Several columns may be meant for: ${columnEn(column)} (${headings.join('; ')}); say which under "columns", by heading or by the column's letter.`,
  'columns-guessed': ({ read, unread }) =>
    `Columns were understood by their headings: ${read.map(({ column, heading }) => `${heading} is ${columnEn(column)}`).join('; ')}${unread.length === 0 ? '' : `; not read: ${unread.join('; ')}`}.`,

  'row-outside-period': ({ date, from, to }) =>
    `${date} is outside the reported period (${from} to ${to}), so this row was not counted.`,
  'row-date-unread': ({ text, reason }) => DAYS[reason](text),
  'row-date-number': ({ number, date }) =>
    `The number ${number} without a date format was taken for ${date}; check it and give the cell a date format.`,
  'row-twice': ({ first }) =>
    `This row repeats row ${first} (but for the running number) and was not counted again; write down how the two differ, or delete one.`,
  'place-twice': ({ first }) =>
    `Row ${first} has this place already, so this row was not taken; delete one, or tell the names apart.`,
  'row-lacks': ({ column, counted }) =>
    `This row lacks: ${columnEn(column)}${counted ? '; it was counted, that number is taken as unknown' : ', so it was not counted'}; fill it in.`,
  'cell-error': ({ error }) => `This cell holds the error ${error} and was left out; correct the formula.`,
  'cell-uncalculated': () =>
    'This formula has no stored result and was left out; open the file in Excel and save it again.',
  'cell-unread': ({ text, column }) =>
    `"${text}" cannot be read as a number (${columnEn(column)}) and was left out; write it in digits.`,
  'cell-shared': ({ cells }) =>
    `One number stands in ${cells} for rows that are not of one group; it cannot be divided and was left out; give each row its own.`,
  'word-nearly': ({ text, other, rows }) =>
    `"${text}" (row ${rows}) is almost "${other}" and was counted apart; if they are one, write them alike.`,
  'total-disagrees': ({ total, sum, hidden }) =>
    `The total says ${total}, but the rows add up to ${sum}${hidden.length === 0 ? '' : `; it leaves out the hidden rows ${hidden.join(', ')}, which were counted`}; check it.`,
  'total-unjudged': ({ total, cells }) =>
    `The total ${total} cannot be compared with the rows, because ${cells.join(', ')} cannot be read; correct those cells.`,
  'rows-wider': ({ rows }) =>
    `Rows ${rows} have more fields than there are headings, perhaps because a separator stands in words without quotation marks, so that cells are in the wrong columns; check and correct these rows.`,
  'rows-hidden': ({ rows }) => `Rows ${rows} are hidden or filtered out in the sheet; they were counted all the same.`,

  'register-missing': ({ file }) =>
    `There is no register "${file}"; check the name, which is looked for from the folder of the data file.`,
  'register-unreadable': ({ file, reason }) =>
    `The register "${file}" cannot be opened (${reason}); check its permissions.`,
  'register-outside': ({ file }) =>
    `The register "${file}" lies outside of the folder of the data file and was not read; copy it there, or allow it with --registers-anywhere.`,
  'count-differs': ({ typed, counted, places }) =>
    `The file says ${typed} here, but ${places.map((rows) => registerRows(rows, ROWS_EN)).join('; ')} give ${counted}; the report prints what the file says, check it.`,
  'outlet-shared': ({ outlet, outlets }) =>
    `"${outlet}" was counted from a register, and shares a number with ${outlets.length - 1} others here (${outlets.join(', ')}); see whether anything is counted twice.`,
  'outlets-grouped': ({ groups }) =>
    `Outlets were grouped by their names: ${groups.map(({ outlet, group }) => `${outlet} is ${group}`).join('; ')}; to group one otherwise, list it under media.`,
};
