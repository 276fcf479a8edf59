import * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';
import { unwrap } from './childSchema.js';
import { isMap } from './isMap.js';
import { type LeafKind, leafKinds } from './leaf.js';

export interface Scalar {
  readonly kind: LeafKind;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Every scalar of a value that has the model's shape, in the order of the schema. For questions that ask for no names,
 * which cost more than all else (`walkModel`).
 */
export function scalarsOf(schema: z.core.$ZodType, value: unknown): readonly Scalar[] {
  const scalars: Scalar[] = [];
  visit(schema, value, []);
  return scalars;

  function visit(outer: z.core.$ZodType, at: unknown, path: Path): void {
    const here = unwrap(outer);
    const leaf = leafKinds.get(here);
    if (leaf !== undefined) scalars.push({ kind: leaf.kind, value: at, path });
    else if (here instanceof z.ZodArray && Array.isArray(at))
      for (const [index, item] of at.entries()) visit(here.element, item, [...path, index]);
    else if (here instanceof z.ZodObject && isMap(at))
      for (const [key, inner] of Object.entries(here.shape))
        if (at[key] !== undefined) visit(inner as z.ZodType, at[key], [...path, key]);
  }
}
