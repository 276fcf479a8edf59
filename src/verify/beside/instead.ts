import type { Difference } from '../../diagnostics/verifyTerms.js';
import type { RunItem } from './item.js';

/** What stands in a run of the document in place of what the report has there. */
export type Instead =
  /** Words that are data; `about` is the figure in whose clause they stand. */
  | {
      readonly type: 'words';
      readonly now: readonly RunItem[];
      readonly was: readonly RunItem[];
      readonly about: string | null;
    }
  /** A figure's control, where the report has another figure. */
  | { readonly type: 'figure'; readonly now: readonly RunItem[]; readonly was: RunItem }
  /** A rounder way of saying the number that the report has there. */
  | { readonly type: 'rounded'; readonly now: readonly RunItem[]; readonly was: RunItem }
  /** A number in digits or words, where the report has a figure of another value. */
  | {
      readonly type: 'number';
      readonly now: readonly RunItem[];
      readonly was: RunItem;
      readonly difference: Difference;
    };
