import type { Label } from '../rows/indicator.js';
import type { Caution, Obstacle, SideName } from './reason.js';

/** Words of ours, or words that one of the two files says. */
export type ReasonWord = string | { readonly said: Label; readonly by: SideName };

/** Reasons in words: Vietnamese in documents, the operator's language beside them. */
export interface ReasonWords {
  /** Why two figures are not compared, to be said after "vì". */
  readonly obstacle: (obstacle: Obstacle) => readonly ReasonWord[];
  /** What must be known of two figures that are compared. */
  readonly caution: (caution: Caution) => readonly ReasonWord[];
}
