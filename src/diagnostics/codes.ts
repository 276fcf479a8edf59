/**
 * Every finding code with the type of its arguments. Codes are permanent: scripts match on them.
 * A code without its sentence in both languages, or without its severity, does not compile.
 */
export interface FindingArgs extends NumberFindingArgs, DateFindingArgs {}

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
