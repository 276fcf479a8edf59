import type { ConsistencyFindingArgs } from './consistencyCodes.js';
import type { DocumentFindingArgs } from './documentCodes.js';
import type { WrongEncoding } from './letterTerms.js';
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

/** Raised by `source/` and by the reading of files. */
export interface FileFindingArgs {
  'file-missing': { readonly file: string };
  'file-is-directory': { readonly file: string };
  'stdin-is-directory': Nothing;
  'file-unreadable': { readonly file: string; readonly reason: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  /** Runs of digits in a data file. */
  'file-too-many-numbers': { readonly count: number; readonly limit: number };
  'file-empty': Nothing;
  /** Not text at all: a Word file given by mistake, or NUL bytes. */
  'file-not-text': Nothing;
  /** Not UTF-8; the first broken place is shown. */
  'encoding-broken': Nothing;
  /** Warning: UTF-16, read all the same. */
  'encoding-utf16': Nothing;
  'yaml-syntax': { readonly reason: YamlReason };
  /** Warning: unquoted text with " #" in it, which ends there: the rest is a comment. `lost`: what is not read. */
  'comment-in-text': { readonly lost: string };
  /** Warning: "# …" inside a text that was opened with ">" or "|" is part of it. */
  'comment-in-block': Nothing;
  /** One line stands too deep or not deep enough; with so many blanks the file can be read. */
  'indent-wrong': { readonly found: number; readonly expected: number };
  /** Warning: a sign of Word's in place of one that means something. */
  'sign-typographic': { readonly kind: SignKind; readonly sign: string };
  /** `codePoint`: "U+0007". */
  'character-forbidden': { readonly codePoint: string };
  /** A text in an encoding of old fonts, or one that lost its letters on the way. `word`: one that shows it; `meant`: null where it cannot be told. */
  'letters-wrong': { readonly encoding: WrongEncoding; readonly word: string; readonly meant: string | null };
  /** Warning: eth for "Đ", read as that. */
  'letter-eth': Nothing;
}

/** Curly quotes round a number or part of a text; a dash for an item of a list, for a hyphen, for nothing. */
export type SignKind = 'quotes' | 'item' | 'hyphen' | 'none';

/** What the YAML parser can stumble over: its own error codes, and some of ours. */
export type YamlReason =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  /** A comment between the lines of a text. */
  | 'COMMENT_IN_TEXT'
  /** "value: -" for none. */
  | 'DASH_FOR_NONE'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  /** A bracket or quote without its end, at its beginning. */
  | 'UNCLOSED'
  | 'UNEXPECTED_TOKEN';

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
  'type-wrong': { readonly expected: Shape; readonly got: Shape };
  'choice-unknown': { readonly value: string; readonly nearest: string | null; readonly choices: readonly string[] };
  'list-too-long': { readonly length: number; readonly limit: number };
  'text-empty': Nothing;
  'text-too-long': { readonly length: number; readonly limit: number };
  'id-malformed': { readonly value: string };
  /** `first`: 1-based place of the item that has the name already. */
  'id-duplicate': { readonly id: string; readonly first: number; readonly list: string };
}

export type Shape = 'text' | 'list' | 'map';

type Nothing = Readonly<Record<string, never>>;

/** Raised where data of the right shape contradict each other, or cannot be printed. */
export interface ContentFindingArgs {
  'subject-missing': Nothing;
  /** The report that data and templates make. */
  'report-too-long': { readonly what: ReportMeasure; readonly limit: number };
  'period-reversed': { readonly from: string; readonly to: string };
  'document-duplicate': { readonly kind: string; readonly number: string };
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
  /** `{{` without its `}}`, or more than the name of a figure between them. */
  'narrative-syntax': { readonly text: string };
  /** Warning: the report is printed in another profile than its data were written for. */
  'letterhead-borrowed': { readonly profile: string; readonly own: string };
}

/** See `LIMITS.report`. */
export type ReportMeasure = 'lines' | 'letters' | 'subject' | 'figures' | 'columns';

/** Raised by `quantity/` for text that should be a number. `text` is the source text as written. */
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
  /** Two readings are possible: "1.234" as a rate. Both shown as they would have to be written. */
  'number-ambiguous': { readonly text: string; readonly first: string; readonly second: string };
  /** "007": more zeros in front than the "08" of official counts. */
  'number-leading-zero': { readonly text: string; readonly suggestion: string };
  /** "8 hội nghị" in a count: the unit word has its own key. */
  'number-with-unit': { readonly text: string; readonly number: string; readonly unit: string };
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
