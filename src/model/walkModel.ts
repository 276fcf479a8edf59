import * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';
import { unwrap } from './childSchema.js';
import { isMap } from './isMap.js';
import { itemId } from './itemId.js';
import { type LeafKind, leafKinds } from './leaf.js';
import { identities } from './list.js';

export interface Leaf {
  readonly kind: LeafKind;
  readonly value: unknown;
  readonly path: Path;
  /** The path with every list position replaced by its item's identity: what figures are named by. */
  readonly names: readonly string[];
  /** The map that the scalar stands in. */
  readonly parent: Readonly<Record<string, unknown>>;
}

/**
 * Visits every scalar of a value that has the model's shape, in the order of the schema, and returns
 * the same shape with what `visit` made of each.
 */
export function walkModel(schema: z.core.$ZodType, value: unknown, visit: (leaf: Leaf) => unknown): unknown {
  function walk(
    outer: z.core.$ZodType,
    at: unknown,
    path: Path,
    names: readonly string[],
    parent: Leaf['parent'],
  ): unknown {
    const here = unwrap(outer);
    const leaf = leafKinds.get(here);
    if (leaf !== undefined) return visit({ kind: leaf.kind, value: at, path, names, parent });
    if (here instanceof z.ZodArray && Array.isArray(at)) {
      const identify = identities.get(here);
      return at.map((item, index) => {
        const id = itemId(item, identify);
        const walked = walk(here.element, item, [...path, index], [...names, id], parent);
        return isMap(walked) ? { ...walked, id } : walked;
      });
    }
    if (!(here instanceof z.ZodObject) || !isMap(at)) return at;
    return Object.fromEntries(
      Object.entries(here.shape)
        .filter(([key]) => at[key] !== undefined)
        .map(([key, inner]) => [key, walk(inner as z.ZodType, at[key], [...path, key], [...names, key], at)]),
    );
  }
  return walk(schema, value, [], [], {});
}
