import * as z from 'zod';
import { unwrap } from './childSchema.js';
import { hasBlank } from './hasBlank.js';
import { isMap } from './isMap.js';

/**
 * A key left blank in the file is a key not given. Blank list items stay, an error with its own place;
 * so do keys that the model does not know, which no blank may hide.
 */
export function withoutBlanks(schema: z.core.$ZodType, value: unknown): unknown {
  if (!hasBlank(value)) return value;
  const here = unwrap(schema);
  if (here instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => withoutBlanks(here.element, item));
  if (!(here instanceof z.ZodObject) || !isMap(value)) return value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(here.shape, key) ? (here.shape[key] as z.ZodType) : undefined;
    if (known === undefined) kept[key] = inner;
    else if (inner !== null) kept[key] = withoutBlanks(known, inner);
  }
  return kept;
}
