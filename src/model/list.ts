import * as z from 'zod';

/** What names an item of a list: its `id`, or what defines it. Position never does: inserting a line renames nothing. Empty where that is still to come, and nothing is named after it. */
export type Identify = (item: Readonly<Record<string, unknown>>) => readonly unknown[];

/** How the items of each list schema are told apart; walks over the model ask here. */
export const identities = new WeakMap<z.core.$ZodType, Identify>();

/**
 * A list whose items are maps. `identify` gives the values that define an item where it has no `id`
 * of its own; two items with one identity are an error (`id-duplicate`).
 */
export function list<S extends z.ZodType>(item: S, description: string, identify: Identify) {
  const schema = z.array(item).min(1).register(z.globalRegistry, { description });
  identities.set(schema, identify);
  return schema;
}

/** A list of texts, in the order in which they are printed. */
export function texts<S extends z.ZodType>(item: S, description: string) {
  return z.array(item).min(1).register(z.globalRegistry, { description });
}
