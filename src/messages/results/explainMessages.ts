import type { RegisterRows } from '../../diagnostics/registerCodes.js';
import type { SetBeside } from '../../diagnostics/setBeside.js';

/** The kinds of figures, and where one may come from, as `explain` says them. */
type Kind = 'count' | 'rate' | 'points' | 'money' | 'ratio' | 'date' | 'document' | 'wording';

/** What `explain` says of figures. */
export interface ExplainMessages {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The figure's exact value; null where it has none. */
  readonly value: (args: { value: string | null; kind: Kind; unit: string | null }) => string;
  /** `isName`: a date or a number in words, which is written but not published. */
  readonly published: (args: { place: string; isName: boolean }) => string;
  /** Rows of registers. */
  readonly counted: (args: { registers: readonly RegisterRows[] }) => string;
  /** The same, beside a number that the file says itself. */
  readonly alsoCounted: (args: { text: string; registers: readonly RegisterRows[] }) => string;
  readonly computed: (args: { formula: string }) => string;
  readonly accordingTo: (args: { sources: readonly string[] }) => string;
  /** The same figure in the period that the file is compared with. */
  readonly beside: (beside: SetBeside) => string;
  readonly inReport: string;
  readonly notInReport: string;
  /** Sentences, or figures of a formula, that are counted and not shown. */
  readonly more: (args: { count: number }) => string;
  /** No figure is what was asked for. */
  readonly notFound: (args: { asked: string; file: string; nearest: readonly string[] }) => string;
  /** Too many to show each in full. */
  readonly several: (args: { asked: string; count: number; example: string }) => string;
  /** Figures whose names begin with the name that was asked for. */
  readonly furtherNames: (args: { id: string; count: number }) => string;
  /** The data have errors. */
  readonly notExplained: (args: { file: string; errors: number }) => string;
}
