import * as z from 'zod';
import { unwrap } from './childSchema.js';
import { type LeafKind, leafKinds } from './leaf.js';
import { type Identify, identities } from './list.js';

/** What a schema says of a place, as walks over values ask for it. */
type Shape =
  | { readonly type: 'leaf'; readonly kind: LeafKind }
  | { readonly type: 'list'; readonly of: z.core.$ZodType; readonly identify: Identify | undefined }
  | { readonly type: 'map'; readonly keys: readonly (readonly [key: string, of: z.core.$ZodType])[] };

/** Worked out once for each schema that is met: what a schema is, zod says slowly. */
const known = new WeakMap<z.core.$ZodType, Shape>();

export function shapeOf(schema: z.core.$ZodType): Shape {
  const ready = known.get(schema);
  if (ready !== undefined) return ready;
  const shape = worked(unwrap(schema));
  known.set(schema, shape);
  return shape;
}

function worked(schema: z.core.$ZodType): Shape {
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return { type: 'leaf', kind: leaf.kind };
  if (schema instanceof z.ZodArray) return { type: 'list', of: schema.element, identify: identities.get(schema) };
  if (schema instanceof z.ZodObject) return { type: 'map', keys: Object.entries(schema.shape) };
  throw new Error('a schema that walks over values do not know');
}
