import * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';

/** Every value of a file asks for its schema, and `instanceof` of schemas is slow. */
const unwrapped = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** The schema behind `.optional()`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const known = unwrapped.get(schema);
  if (known !== undefined) return known;
  const inner = schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
  unwrapped.set(schema, inner);
  return inner;
}

/** The map schema that governs a path, or null where the path leads to something else. */
export function childSchema(schema: z.core.$ZodType, path: Path): z.ZodObject | null {
  const here = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here instanceof z.ZodObject ? here : null;
  if (here instanceof z.ZodArray) return childSchema(here.element, rest);
  const next = here instanceof z.ZodObject ? here.shape[step] : undefined;
  return next === undefined ? null : childSchema(next, rest);
}
