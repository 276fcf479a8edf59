import * as z from 'zod';
import type { Path } from '../diagnostics/finding.js';

/** The schema behind `.optional()`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
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
