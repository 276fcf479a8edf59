import type { ConsistencyFindingArgs } from './consistencyCodes.js';
import type { DocumentFindingArgs } from './documentCodes.js';
import type { FileFindingArgs } from './fileCodes.js';
import type { RegisterFindingArgs } from './registerCodes.js';
import type { RollupFindingArgs } from './rollupCodes.js';
import type { TemplateFindingArgs } from './templateCodes.js';

/**
 * Every finding code with the type of its arguments. Codes are permanent: scripts match on them.
 * A code without its sentence in both languages, or without its severity, does not compile.
 */
export interface FindingArgs
  extends FileFindingArgs,
    ShapeFindingArgs,
    NumberFindingArgs,
    DateFindingArgs,
    ContentFindingArgs,
    ConsistencyFindingArgs,
    DocumentFindingArgs,
    RegisterFindingArgs,
    TemplateFindingArgs,
    RollupFindingArgs {}

/** Raised by `model/` where the data do not have the model's shape. */
export interface ShapeFindingArgs {
  'key-unknown': { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };
  'key-missing': { readonly key: string };
  /** Missing: a place left blank that is still to be filled in. `name`: with ids for positions; `about`: the key's meaning, in Vietnamese. */
  'value-missing': { readonly name: string; readonly about: string; readonly required: boolean };
  /** `{ percent: 96,06 }` or `{ of: cán bộ, đảng viên }`: the comma ended the value, and what follows became a key. */
  'comma-in-braces': { readonly key: string };
  'item-empty': Nothing;
  /** `[]`: nothing to print, and nothing to check. */
  'list-empty': Nothing;
  /** `instead`: the same number among the keys that were expected, "{ value: 300 }"; null where that is not sure. */
  'type-wrong': { readonly expected: DataShape; readonly got: DataShape; readonly instead: string | null };
  'choice-unknown': { readonly value: string; readonly nearest: string | null; readonly choices: readonly string[] };
  'list-too-long': { readonly length: number; readonly limit: number };
  'text-empty': Nothing;
  'text-too-long': { readonly length: number; readonly limit: number };
  'id-malformed': { readonly value: string };
  /** `first`: 1-based place of the item that has the name already. */
  'id-duplicate': { readonly id: string; readonly first: number; readonly list: string };
}

export type DataShape = 'text' | 'list' | 'map';

type Nothing = Readonly<Record<string, never>>;

/** Raised where data of the right shape contradict each other, or cannot be printed. */
export interface ContentFindingArgs {
  'subject-missing': Nothing;
  /** The report that data and templates make. */
  'report-too-long': { readonly what: ReportMeasure; readonly limit: number };
  'period-reversed': { readonly from: string; readonly to: string };
  'document-duplicate': { readonly kind: string; readonly number: string };
  'event-day-and-span': { readonly key: string };
  'plan-empty': Nothing;
  'plan-zero': Nothing;
  /** Warning: the published percentage cannot come from the printed numbers; it is printed all the same. */
  'percent-disagrees': {
    readonly published: string;
    readonly computed: string;
    readonly value: string;
    readonly plan: string;
  };
  /** Warning: no whole plan gives the published percentage. */
  'percent-impossible': { readonly percent: string; readonly value: string };
  /** Note: the whole plans that give the published percentage lie between `from` and `to`. */
  'plan-deduced': { readonly percent: string; readonly value: string; readonly from: string; readonly to: string };
  /** A sentence names a figure that the data do not have. */
  'narrative-unknown-figure': { readonly name: string; readonly nearest: string | null };
  /** Warning: a figure of the data that the report does not print, nor any sentence of the data names. */
  'figure-unprinted': { readonly name: string; readonly text: string };
  /** `{{` without its `}}`, or more than the name of a figure between them. */
  'narrative-syntax': { readonly text: string };
  /** Warning: the report is printed in another profile than its data were written for. */
  'letterhead-borrowed': { readonly profile: string; readonly own: string };
}

/** See `LIMITS.report`. */
export type ReportMeasure = 'lines' | 'letters' | 'subject' | 'figures' | 'columns';

/**
 * Raised by `quantity/` for text that should be a number. `text` is the source text as written. A suggestion can be
 * followed where it is made, and means what the text meant; where none is sure, there is none.
 */
export interface NumberFindingArgs {
  /** 1e3, 0x1F, 1_000, .5, +5: notations of programmers. `suggestion`: how to write it here; null where none is sure. */
  'number-notation': { readonly text: string; readonly suggestion: string | null };
  /** ١٢, full-width digits, or a letter that looks like a digit (12O). `codePoint`: "U+0661". */
  'number-foreign-digit': {
    readonly text: string;
    readonly character: string;
    readonly codePoint: string;
    readonly suggestion: string | null;
  };
  'number-negative': { readonly text: string };
  /** 12,5 where only whole things are counted. */
  'number-fraction': { readonly text: string };
  /** Separators that are no Vietnamese grouping: "1,234,567", "12.34.567". */
  'number-grouping': { readonly text: string; readonly suggestion: string | null };
  /** Two readings are possible: "1.234" as a rate. Both shown as they would have to be written; null where more is wrong. */
  'number-ambiguous': { readonly text: string; readonly first: string | null; readonly second: string | null };
  /** "007": more zeros in front than the "08" of official counts. */
  'number-leading-zero': { readonly text: string; readonly suggestion: string | null };
  /**
   * "8 hội nghị" in a count, "98 tỷ USD" in money. `number`: what of it belongs here, where the unit word has a place
   * under `key` beside it and means the same there; else both are null.
   */
  'number-with-unit': {
    readonly text: string;
    readonly unit: string;
    readonly number: string | null;
    readonly key: string | null;
    readonly expected: 'count' | 'rate' | 'money';
  };
  /** The lower end of a range is not below its upper end. */
  'number-range': { readonly text: string };
  /** "5/0", or a part where no ratio is meant. */
  'ratio-of-zero': { readonly text: string };
  'number-unreadable': { readonly text: string; readonly expected: 'count' | 'rate' | 'money' };
  /** Longer than any real figure (memory is bounded). */
  'number-too-long': { readonly length: number; readonly limit: number };
  /** Warning: unquoted 100.000, which other YAML tools read as 100. */
  'number-unquoted': { readonly text: string; readonly read: string; readonly safe: string };
  /** Warning: a decimal point ("0.03%") where Vietnamese writes a comma. */
  'number-decimal-point': { readonly text: string; readonly suggestion: string };
}

/** Raised by `quantity/` for text that should be a date. */
export interface DateFindingArgs {
  'date-unreadable': { readonly text: string };
  /** 31/11/2019, 2019-02-30. */
  'date-nonexistent': { readonly text: string };
  /** A whole date is needed here, and only a month or a year was given. */
  'date-imprecise': { readonly text: string };
}
