import { matchPattern } from '../pattern/matchPattern.js';
import { type Pattern, readPattern } from '../pattern/readPattern.js';
import { treeOf } from '../pattern/treeOf.js';
import type { Saying } from '../read/said.js';
import type { TreeMap } from '../tree.js';

interface Rule {
  readonly pattern: string;
  readonly where: Readonly<Record<string, RegExp>>;
}

const patterns = new Map<string, Pattern>();

/** What a sentence or a cell says by one pattern; null where it is none of it. */
export function readRule({ pattern, where }: Rule, said: Saying, named: ReadonlyMap<string, unknown>): TreeMap | null {
  const steps = patterns.get(pattern) ?? readPattern(pattern);
  patterns.set(pattern, steps);
  const filled = matchPattern(steps, said, where);
  return filled === null ? null : treeOf(filled, said, named);
}
