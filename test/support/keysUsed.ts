import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { leafKinds } from '../../src/model/leaf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import type { RawMap } from './raw.js';

/** What a file may give: a key ("documents[].number") or one of the words of a choice ("media[].group = báo chí"). */
interface Possible {
  readonly name: string;
  /** Keys of one shape that stands in several places (a plan, a citation) are one key each. */
  readonly of: unknown;
  readonly word: string;
}

/** Every key of the schema, and every word of its choices, with the first place it has. */
function possibleKeys(): readonly Possible[] {
  const seen = new Set<unknown>();
  return visit(unitYearSchema, '');

  function visit(outer: z.core.$ZodType, name: string): readonly Possible[] {
    const schema = unwrap(outer);
    if (schema instanceof z.ZodArray) return visit(schema.element, `${name}[]`);
    if (!(schema instanceof z.ZodObject))
      return (leafKinds.get(schema)?.choices ?? []).map((word) => ({ name: `${name} = ${word}`, of: schema, word }));
    if (seen.has(schema.shape)) return [];
    seen.add(schema.shape);
    return shapeOf(schema).flatMap(([key, inner]) => {
      const path = name === '' ? key : `${name}.${key}`;
      return [{ name: path, of: schema.shape, word: key }, ...visit(inner, path)];
    });
  }
}

/** The possible keys and words that a file does not give. A key left blank (`name:`) is given. */
export function unusedKeys(raw: unknown): readonly string[] {
  const used = new Map<unknown, Set<string>>();
  visit(unitYearSchema, raw);
  return possibleKeys().flatMap(({ name, of, word }) => (used.get(of)?.has(word) ? [] : [name]));

  function visit(outer: z.core.$ZodType, value: unknown): void {
    const schema = unwrap(outer);
    if (schema instanceof z.ZodArray) for (const item of Array.isArray(value) ? value : []) visit(schema.element, item);
    else if (!(schema instanceof z.ZodObject)) note(schema, String(value));
    else if (isMap(value)) {
      for (const [key, inner] of shapeOf(schema)) {
        if (!Object.hasOwn(value, key)) continue;
        note(schema.shape, key);
        visit(inner, value[key]);
      }
    }
  }

  function note(of: unknown, word: string): void {
    used.set(of, (used.get(of) ?? new Set()).add(word));
  }
}

function shapeOf(schema: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] {
  return Object.entries(schema.shape);
}

function isMap(value: unknown): value is RawMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
