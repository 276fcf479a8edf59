import type { Aspect, Extent, PageElement, UnjudgedReason } from '../diagnostics/lintTerms.js';
import type { Place } from '../readers/readDocument.js';

/** A rule of the format that a document breaks, or a habit that it does not keep, and where. */
export interface Breach {
  /** "PG-02"; permanent. */
  readonly rule: string;
  /** Habits of good offices that no decree asks for do not count. */
  readonly counted: boolean;
  /** Where the decree says so; null for a habit. */
  readonly clause: string | null;
  readonly element: PageElement;
  readonly aspect: Aspect;
  readonly is: Extent;
  readonly should: Extent;
  /** The first places, in reading order; none where it is about the pages. */
  readonly places: readonly BreachPlace[];
  /** How many places there are in all; at least 1. */
  readonly count: number;
}

/** A paragraph that breaks a rule. */
export interface BreachPlace extends Place {
  /** What is printed there; of a long paragraph, its beginning. */
  readonly text: string;
}

/** Something that the rules cannot be held against. */
export interface Unjudged {
  readonly element: PageElement;
  readonly reason: UnjudgedReason;
  /** How many there are. */
  readonly count: number;
}
