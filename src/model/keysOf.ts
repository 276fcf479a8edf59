import * as z from 'zod';
import { unwrap } from './childSchema.js';
import { type LeafKind, leafKinds } from './leaf.js';
import { type Identify, identities } from './list.js';

/** What may stand at a place of the data file, in the words of the schema. */
export interface ValueDescription {
  readonly description: string;
  readonly example: string | number | null;
  readonly shape: ValueShape;
}

export type ValueShape =
  | { readonly type: 'leaf'; readonly kind: LeafKind; readonly choices: readonly string[] }
  /** `identify`: what names an item that has no `id`; none in lists of texts. */
  | { readonly type: 'list'; readonly of: ValueDescription; readonly identify: Identify | undefined }
  | { readonly type: 'map'; readonly keys: readonly KeyDescription[] };

export interface KeyDescription extends ValueDescription {
  readonly name: string;
  readonly required: boolean;
}

/** Every key of a map schema, all the way down, in the order of the schema. */
export function keysOf(schema: z.ZodObject): readonly KeyDescription[] {
  return Object.entries(schema.shape).map(([name, inner]) => ({
    name,
    required: !(inner instanceof z.ZodOptional),
    ...describedValue(inner as z.ZodType),
  }));
}

function describedValue(outer: z.core.$ZodType): ValueDescription {
  const schema = unwrap(outer);
  const { description = '', examples = [] } = z.globalRegistry.get(schema) ?? {};
  const [example = null] = examples as readonly (string | number)[];
  return { description, example, shape: shapeOf(schema) };
}

function shapeOf(schema: z.core.$ZodType): ValueShape {
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return { type: 'leaf', kind: leaf.kind, choices: leaf.choices ?? [] };
  if (schema instanceof z.ZodArray)
    return { type: 'list', of: describedValue(schema.element), identify: identities.get(schema) };
  if (schema instanceof z.ZodObject) return { type: 'map', keys: keysOf(schema) };
  throw new Error('a schema that the data dictionary cannot describe');
}
