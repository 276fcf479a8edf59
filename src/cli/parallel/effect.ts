import type { NewContent } from '../world.js';

/** What a step did to the world outside, to be done there later, in its turn. */
export type Effect =
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'folder'; readonly path: string }
  | { readonly type: 'files'; readonly contents: readonly NewContent[] };

/** What a worker hands back of one item: what came of it, and what is to be done outside. */
export interface StepOutcome<Result> {
  readonly result: Result;
  readonly effects: readonly Effect[];
}
