import type * as z from 'zod';

/**
 * A value by a schema. Findings have sentences of their own: zod makes none of its, for which it would ask the data what
 * they are called.
 */
export function parseBy<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  jitless = false,
): z.ZodSafeParseResult<Output> {
  return schema.safeParse(value, { jitless, error: () => '' });
}
