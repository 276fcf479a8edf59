import type { Path } from '../diagnostics/finding.js';
import type { RawMap } from '../model/isMap.js';
import type { Decision } from './decision.js';

/** Decisions as a walk sees them. */
export type Decided = Decision | { readonly [key: string]: Decided };

/** A key of the file that a decision is about. */
export interface Decisive {
  readonly decision: Decision;
  readonly path: Path;
  /** As written; undefined where the key is not there. */
  readonly value: unknown;
  /** The map that the key stands in. */
  readonly beside: RawMap;
}

/** Visits every decision about a key that the file has, and every `changes` that it could have. */
export function walkDecisions(decided: Decided, root: unknown, visit: (key: Decisive) => void): void {
  walk(decided, root, []);

  function walk(decided: Decided, value: unknown, path: Path): void {
    if (typeof decided === 'string') return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(decided, item, [...path, index]);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const map = value as RawMap;
    for (const [key, inner] of Object.entries(decided)) {
      const here = map[key] ?? undefined;
      if (typeof inner !== 'string') walk(inner, here, [...path, key]);
      else if (here !== undefined || (inner === 'compare' && !(key in map)))
        visit({ decision: inner, path: [...path, key], value: here, beside: map });
    }
  }
}
