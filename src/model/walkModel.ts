import type * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';
import { isMap } from './isMap.js';
import { itemId } from './itemId.js';
import type { LeafKind } from './leaf.js';
import { shapeOf } from './shapeOf.js';

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
    const shape = shapeOf(outer);
    if (shape.type === 'leaf') return visit({ kind: shape.kind, value: at, path, names, parent });
    if (shape.type === 'list' && Array.isArray(at))
      return at.map((item, index) => {
        const id = itemId(item, shape.identify);
        const walked = walk(shape.of, item, [...path, index], [...names, id], parent);
        return isMap(walked) ? { ...walked, id } : walked;
      });
    if (shape.type !== 'map' || !isMap(at)) return at;
    const walked: Record<string, unknown> = {};
    for (const [key, inner] of shape.keys)
      if (at[key] !== undefined) walked[key] = walk(inner, at[key], [...path, key], [...names, key], at);
    return walked;
  }
  return walk(schema, value, [], [], {});
}
