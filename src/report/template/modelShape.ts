import * as z from 'zod';
import { unwrap } from '../../model/childSchema.js';
import { type LeafKind, leafKinds } from '../../model/leaf.js';
import { identities } from '../../model/list.js';
import { CHOICE, DATE, FLAG, ID, list, map, type Shape, TEXT } from './shape.js';

/** What a template can name of a schema of the model. */
export function modelShape(outer: z.core.$ZodType): Shape {
  const schema = unwrap(outer);
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return LEAVES[leaf.kind] ?? TEXT;
  if (schema instanceof z.ZodArray) {
    const item = modelShape(schema.element);
    return list(identities.has(schema) && item.type === 'map' ? map({ ...item.names, id: ID }) : item);
  }
  if (!(schema instanceof z.ZodObject)) throw new Error('a schema that templates cannot name');
  return map(
    // A name with a dot, as columns of registers have, would be two.
    Object.fromEntries(
      Object.entries(schema.shape)
        .filter(([key]) => !key.includes('.'))
        .map(([key, inner]) => [key, modelShape(inner as z.ZodType)]),
    ),
  );
}

const LEAVES: Readonly<Partial<Record<LeafKind, Shape>>> = {
  choice: CHOICE,
  identifier: ID,
  flag: FLAG,
  date: DATE,
  fullDate: DATE,
};
