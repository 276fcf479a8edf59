import type { Severity } from '../diagnostics/severity.js';
import type { Language } from '../messages/language.js';
import type { JsonSchema } from '../model/jsonSchema.js';
import type { OfficeHead } from '../office/officeHead.js';
import type { ProfileChoice } from '../report/profile/profile.js';
import type { Format } from '../writers/index.js';
import type { Page } from './pieces.js';

/** What the page asks its worker, and what it is answered, by the name of the question. */
export interface Questions {
  /** Once, before all others. */
  readonly begin: { readonly asks: null; readonly gets: Groundwork };
  /** Whatever is built from now on is built so; told what is wrong with the templates. */
  readonly set: { readonly asks: Setting; readonly gets: readonly Told[] };
  /** A first data file. */
  readonly start: { readonly asks: Wished; readonly gets: FirstFile };
  /** Bytes of a file as text. */
  readonly decode: {
    readonly asks: NamedBytes;
    readonly gets: { readonly text: string; readonly told: readonly Told[] };
  };
  readonly preview: { readonly asks: NamedText; readonly gets: Preview };
  /** A figure of the last preview. */
  readonly explain: { readonly asks: string; readonly gets: FigureTold | null };
  readonly build: { readonly asks: { readonly data: NamedText; readonly format: Format }; readonly gets: Outcome };
  /** A document that came back, held against the data; with a copy that has comments where that is wanted. */
  readonly check: { readonly asks: ReturnedDocument & { readonly comments: boolean }; readonly gets: CheckedDocument };
  readonly refresh: { readonly asks: ReturnedDocument; readonly gets: Outcome };
  readonly compare: { readonly asks: WantedComparison; readonly gets: ComparisonShown };
  /** A data file from a report that exists already. */
  readonly adopt: { readonly asks: NamedBytes; readonly gets: AdoptedFile };
}

export type QuestionName = keyof Questions;

export interface Groundwork {
  readonly schema: JsonSchema;
  /** A whole data file to look at. */
  readonly example: string;
  /** Names and purposes of the built-in templates. */
  readonly sets: readonly { readonly name: string; readonly purpose: string }[];
}

/** What a first file is made from; all else is filled in where it stands. */
export interface Wished {
  readonly unit: string;
  readonly period: string;
  readonly profile: ProfileChoice;
  readonly language: Language;
}

/** The file, or what is wrong with what was wished for. */
export type FirstFile = { readonly file: NamedText } | { readonly fault: string };

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Setting {
  readonly language: Language;
  /** Null: the one that the data ask for. */
  readonly profile: ProfileChoice | null;
  readonly set: string;
  readonly sources: boolean;
  /** The operator's own templates: "conferences.md.hbs". */
  readonly templates: readonly NamedBytes[];
  /** A Word file that is filled. */
  readonly word: NamedBytes | null;
  readonly registers: readonly NamedBytes[];
  /** Data of an earlier period, which the report compares itself with. */
  readonly against: readonly NamedBytes[];
  /** What the office says of the head and foot of its reports; on a page alone, nothing. */
  readonly office: OfficeHead;
}

/** Something that is wrong, or missing, or worth knowing. */
export interface Told {
  readonly severity: Severity;
  readonly sentence: string;
  readonly code: string;
  /** In the text of the data; null elsewhere. */
  readonly span: TextSpan | null;
  /** "so-hoi-nghi.xlsx!Hội nghị!C7"; null where the span says it. */
  readonly where: string | null;
}

/** 1-based; columns count UTF-16 units. */
export interface TextSpan {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface Preview {
  readonly told: readonly Told[];
  /** The report as the web page that it may be downloaded as; null where there is none. */
  readonly page: Page | null;
  /** Lines that the figures of the report come from, by their names. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
  /** Why there is none, where the data have no error. */
  readonly refusal: string | null;
  /** The names of registers that the data call for. */
  readonly registers: readonly string[];
}

/** A figure and where it comes from. */
export interface FigureTold {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly lines: readonly number[];
}

/** A file to download, or why there is none. */
export interface Outcome {
  readonly file: NamedBytes | null;
  readonly told: readonly Told[];
  readonly refusal: string | null;
}

export interface ReturnedDocument {
  readonly document: NamedBytes;
  readonly data: NamedText;
}

export interface CheckedDocument {
  /** The document's text with what was found in it, in reading order; null where document and data cannot be compared. */
  readonly text: readonly PassageTold[] | null;
  /** What was found of figures that stand nowhere, and of parts that nobody can read. */
  readonly elsewhere: readonly ResultTold[];
  readonly summary: readonly string[];
  readonly told: readonly Told[];
  readonly refusal: string | null;
  readonly commented: NamedBytes | null;
  /** Only these can have comments, or be refreshed. */
  readonly isWord: boolean;
}

/** A paragraph, or that of a cell of a table. */
export interface PassageTold {
  readonly text: string;
  /** Cells of a table's row, one behind the other, have one number; null outside of tables. */
  readonly row: number | null;
  /** From left to right. */
  readonly results: readonly (ResultTold & { readonly start: number; readonly end: number })[];
}

export interface ResultTold {
  readonly title: string;
  /** Whether it makes the document disagree with the data. */
  readonly counts: boolean;
  readonly sentence: string;
  readonly where: string;
  /** What the data say there, by its name. */
  readonly figure: string | null;
}

export interface WantedComparison {
  readonly data: NamedText;
  readonly others: readonly NamedBytes[];
  readonly way: 'diff' | 'trend';
  /** To download; null: to look at. */
  readonly format: Format | null;
}

export interface ComparisonShown {
  readonly page: Page | null;
  readonly file: NamedBytes | null;
  readonly told: readonly Told[];
  readonly refusal: string | null;
}

export interface AdoptedFile {
  readonly file: NamedText | null;
  /** What became of the numbers, and what is to be looked at. */
  readonly lines: readonly string[];
  readonly told: readonly Told[];
}
