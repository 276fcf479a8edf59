/**
 * Raised by `registers/`, at cells. Errors say why nothing of the register can be counted; the other findings are about
 * single rows and cells, and say what was left out.
 */
export interface RegisterFindingArgs {
  /** Not one of the kinds of files that are read. */
  'register-format': { readonly format: RegisterFormat };
  'register-encrypted': Nothing;
  /** `part` of the package; null for all of it. */
  'register-damaged': { readonly part: string | null };
  /** More unpacked than the limits allow. */
  'register-too-large': { readonly part: string | null; readonly megabytes: number };
  /** Shrunk far beyond what tables can be: a zip bomb. `limit`: how many times. */
  'register-bomb': { readonly part: string; readonly limit: number };
  'register-too-long': { readonly what: RegisterMeasure; readonly limit: number };
  'register-empty': Nothing;
  /** Text in none of the encodings that are read; `encoding` where its name is known. */
  'register-encoding': { readonly encoding: string | null };
  /** Warning: windows-1258, read all the same. */
  'register-windows-1258': Nothing;
  /** A quotation mark that opens a field has no end; the row that it stands in is the last that could be read. */
  'register-unclosed': { readonly row: number };

  'sheet-unknown': { readonly name: string; readonly nearest: string | null; readonly sheets: readonly string[] };
  /** None was named, and several could be meant. */
  'sheet-unclear': { readonly sheets: readonly string[] };
  /** Note: which one was read, where none was named. */
  'sheet-chosen': { readonly sheet: string; readonly others: readonly string[] };

  /** `headings`: those that were found, with their columns: "B: Ngày". */
  'column-unknown': {
    readonly heading: string;
    readonly nearest: string | null;
    readonly headings: readonly string[];
  };
  'column-missing': { readonly column: RegisterColumn; readonly headings: readonly string[] };
  /** Several columns could be meant. */
  'column-unclear': { readonly column: RegisterColumn; readonly headings: readonly string[] };
  /** Note: `read` and `unread` are headings with their columns. */
  'columns-guessed': {
    readonly read: readonly { readonly column: RegisterColumn; readonly heading: string }[];
    readonly unread: readonly string[];
  };

  'row-outside-period': { readonly date: string; readonly from: string; readonly to: string };
  'row-date-unread': { readonly text: string; readonly reason: DayReason };
  /** A number without a date format, read as the day that it is for spreadsheets. */
  'row-date-number': { readonly number: string; readonly date: string };
  /** The same in all columns but the running number as row `first`. */
  'row-twice': { readonly first: number };
  /** Two rows of a table of localities have one name. */
  'place-twice': { readonly first: number };
  /** `counted`: the row counts all the same. */
  'row-lacks': { readonly column: RegisterColumn; readonly counted: boolean };
  'cell-error': { readonly error: string };
  'cell-uncalculated': Nothing;
  'cell-unread': { readonly text: string; readonly column: RegisterColumn };
  /** One number over several rows that do not belong together. */
  'cell-shared': { readonly cells: string };
  /** Differs from `other`, which stands more often, by a letter or a mark only. */
  'word-nearly': { readonly text: string; readonly other: string; readonly rows: string };
  /** `hidden`: the rows without which the sum agrees. */
  'total-disagrees': { readonly total: string; readonly sum: string; readonly hidden: readonly number[] };
  /** `cells`: those that could not be read. */
  'total-unjudged': { readonly total: string; readonly cells: readonly string[] };
  /** Rows of a text file with more fields than there are headings: perhaps a separator within words. `rows` as ranges. */
  'rows-wider': { readonly rows: string };
  /** `rows` as ranges: "5, 7, 10-12". */
  'rows-hidden': { readonly rows: string };

  /** Error, at the data file: there is no such file, or it cannot be opened. */
  'register-missing': { readonly file: string };
  'register-unreadable': { readonly file: string; readonly reason: string };
  /** Error: outside of the data file's folder. */
  'register-outside': { readonly file: string };
  /** The data file says another number than was counted. `places`: "so.xlsx, trang tính Hội nghị, dòng 8, 9". */
  'count-differs': { readonly typed: string; readonly counted: string; readonly places: readonly RegisterRows[] };
  /** An outlet that was counted has a number together with others in the data file. */
  'outlet-shared': { readonly outlet: string; readonly outlets: readonly string[] };
  /** Note: what kind of outlet each was taken for. */
  'outlets-grouped': { readonly groups: readonly { readonly outlet: string; readonly group: string }[] };
}

/** cell: letters of one. */
export type RegisterMeasure = 'rows' | 'columns' | 'cells' | 'cell' | 'letters' | 'lines';

/** Rows of one sheet. */
export interface RegisterRows {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: readonly number[];
}

export type RegisterFormat = 'xls' | 'xlsb' | 'ods' | 'other';

/** Why no day could be made of a text. */
export type DayReason = 'missing' | 'unreadable' | 'nonexistent' | 'imprecise' | 'short-year';

/** What a column of a register holds. */
export type RegisterColumn =
  | 'date'
  | 'form'
  | 'organisers'
  | 'attendance'
  | 'place'
  | 'count'
  | 'outlet'
  | 'title'
  | 'name'
  | PlaceColumn;

/** A measure of the model, its plan, its percentage of the plan, or its coverage. */
export type PlaceColumn = `${PlaceMeasure}${'' | '.plan' | '.percent' | '.coverage'}`;
/** As in `participants`. */
export type PlaceMeasure = 'total' | 'social' | 'compulsory' | 'voluntary' | 'health' | 'unemployment';

type Nothing = Readonly<Record<string, never>>;
