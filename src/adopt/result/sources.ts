import type { Saying } from '../read/said.js';
import type { Tree } from '../tree.js';

/** The sentence that each item was read from. */
export type Sources = Map<Tree, Saying>;

/** An item that is changed comes from the same sentence. */
export function carry<T extends Tree>(sources: Sources, before: Tree, after: T): T {
  const said = sources.get(before);
  if (said !== undefined) sources.set(after, said);
  return after;
}
