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

/** Every value of a file asks, and zod's registry copies what it holds. */
const kinds = new WeakMap<z.core.$ZodType, LeafKind | 'none'>();

function kindOf(schema: z.core.$ZodType): LeafKind | null {
  const kind = kinds.get(schema) ?? leafKinds.get(schema)?.kind ?? 'none';
  kinds.set(schema, kind);
  return kind === 'none' ? null : kind;
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
    const kind = kindOf(here);
    if (kind !== null) return visit({ kind, value: at, path, names, parent });
    if (here instanceof z.ZodArray && Array.isArray(at)) {
      const identify = identities.get(here)?.identify;
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
