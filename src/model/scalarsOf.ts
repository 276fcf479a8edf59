import type * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';
import { isMap } from './isMap.js';
import type { LeafKind } from './leaf.js';
import { unitYearSchema } from './schema/unitYear.js';
import { shapeOf } from './shapeOf.js';

export interface Scalar {
  readonly kind: LeafKind;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Every scalar of data that have the model's shape, in the order of the schema. For questions that ask for no names,
 * which cost more than all else (`walkModel`).
 */
export function scalarsOf(unit: unknown): readonly Scalar[] {
  const scalars: Scalar[] = [];
  visit(unitYearSchema, unit, []);
  return scalars;

  function visit(outer: z.core.$ZodType, at: unknown, path: Path): void {
    const shape = shapeOf(outer);
    if (shape.type === 'leaf') scalars.push({ kind: shape.kind, value: at, path });
    else if (shape.type === 'list' && Array.isArray(at))
      for (const [index, item] of at.entries()) visit(shape.of, item, [...path, index]);
    else if (shape.type === 'map' && isMap(at))
      for (const [key, inner] of shape.keys) if (at[key] !== undefined) visit(inner, at[key], [...path, key]);
  }
}
