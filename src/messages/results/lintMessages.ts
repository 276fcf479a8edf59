import type { Aspect, Extent, PageElement, UnjudgedReason } from '../../diagnostics/lintTerms.js';
import type { VerifyRegion } from './verifyMessages.js';

/** What keeps `lint` from judging, and comments from being written. */
export interface LintUsage {
  /** `--report` is for Word files. */
  readonly commentsNeedWord: (args: { document: string }) => string;
  /** `--report -`: the results are on standard output. */
  readonly commentsNeedFile: () => string;
  readonly commentsOneDocument: () => string;
  /** Nothing tells whose rules a document has to keep. */
  readonly familyUnknown: (args: { document: string }) => string;
}

/** What `lint` says of the format of a Word file. */
export interface LintMessages {
  readonly sentence: (args: {
    element: PageElement;
    aspect: Aspect;
    is: Extent;
    should: Extent;
    /** Asked for by a decree. */
    counted: boolean;
  }) => string;
  readonly unjudged: (args: { element: PageElement; reason: UnjudgedReason; count: number }) => string;
  readonly titles: Readonly<Record<'breaches' | 'habits' | 'unjudged', string>>;
  /** Where what is wrong stands; of several places the first. */
  readonly where: (args: { region: VerifyRegion; number: number; heading: string | null; more: number }) => string;
  readonly everywhere: string;
  /** Behind the sentence of a comment. */
  readonly moreOf: (args: { count: number }) => string;
  readonly decree: (args: { file: string; decree: string; day: string | null }) => string;
  readonly verdict: (args: {
    file: string;
    decree: string;
    breaches: number;
    habits: number;
    unjudged: number;
  }) => string;
  readonly several: (args: { documents: number; conforming: number }) => string;
}
