import type { Difference, Fact } from '../../diagnostics/verifyTerms.js';

/** What `verify` says: a title for each kind of result, and a sentence for each result. */
export interface VerifyMessages {
  readonly titles: Readonly<Record<keyof VerifySentences, string>>;
  readonly sentences: VerifySentences;
  /** Where a passage stands; `heading` is the nearest one above. */
  readonly place: (args: { region: VerifyRegion; number: number; heading: string | null }) => string;
  readonly summary: (args: VerifySummary) => string;
  readonly tracked: (args: { insertions: number; deletions: number }) => string;
  /** The document lacks most figures of the report, and no template was named. */
  readonly otherTemplate: (args: { count: number; figures: number }) => string;
  /** Results of one kind that are counted, and not shown. */
  readonly more: (args: { count: number }) => string;
  readonly verdict: (args: { file: string; counted: number }) => string;
  readonly commented: (args: { output: string; count: number }) => string;
}

/** `line`: of a text file. */
export type VerifyRegion = 'body' | 'table' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox' | 'line';

/** See `UnreadKind` of the readers. */
type UnreadWhat = 'part' | 'object' | 'picture' | 'drawing' | 'field' | 'hidden' | 'prompt';

interface Figure {
  readonly id: string;
  readonly text: string;
}

export interface VerifySentences {
  readonly differs: (args: { found: string; expected: string; id: string }) => string;
  readonly misplaced: (args: { found: string; id: string; nearest: Figure; belongs: string | null }) => string;
  readonly 'word-differs': (args: { found: string; expected: string; about: Figure }) => string;
  readonly 'word-changed': (args: { found: string; expected: string }) => string;
  readonly share: (args: { found: string; about: Figure; fact: Fact }) => string;
  readonly rounded: (args: { found: string; expected: string; id: string }) => string;
  readonly contradicted: (args: { found: string; about: Figure; fact: Fact }) => string;
  readonly close: (args: { found: string; nearest: Figure; difference: Difference }) => string;
  readonly 'not-in-data': (args: { found: string }) => string;
  readonly unknown: (args: { found: string; id: string }) => string;
  readonly unread: (args: { what: UnreadWhat; place: string }) => string;
  readonly removed: (args: { expected: string; id: string }) => string;
  readonly copied: (args: { expected: string; id: string; count: number; places: readonly string[] }) => string;
  readonly unsure: (args: { found: string; nearest: Figure }) => string;
  readonly renamed: (args: { found: string; id: string; nearest: Figure }) => string;
  readonly minor: (args: { found: string }) => string;
  readonly agrees: (args: { found: string; nearest: Figure; rounded: boolean }) => string;
}

export interface VerifySummary {
  readonly controls: number;
  readonly differing: number;
  readonly loose: number;
  readonly agreeing: number;
  readonly contradicted: number;
  readonly leftAlone: number;
}
