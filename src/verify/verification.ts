import type { Result } from './result.js';

export interface Verification {
  /** In reading order; what stands nowhere comes last. */
  readonly results: readonly Result[];
  readonly counts: Counts;
}

/** What was looked at in a document. */
export interface Counts {
  /** Controls that were compared with the data, and those of them that differ. */
  readonly controls: number;
  readonly differing: number;
  /** Numbers outside controls that were compared, and those of them that agree. */
  readonly loose: number;
  readonly agreeing: number;
  /** Numbers of headings, clauses, pages and the like, left alone. */
  readonly leftAlone: number;
  readonly trackedInsertions: number;
  readonly trackedDeletions: number;
}
