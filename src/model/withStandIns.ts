import * as z from 'zod';
import { nearestWord } from '../diagnostics/nearestWord.js';
import { DOTS } from '../quantity/missingQuantity.js';
import { unwrap } from './childSchema.js';
import { isMap } from './isMap.js';
import { type LeafKind, leafKinds, MISSING } from './leaf.js';

/** What each kind of scalar is taken for where it cannot be read; the first choice of a choice. */
const STAND_INS: Readonly<Record<Exclude<LeafKind, 'choice'>, string>> = {
  text: DOTS,
  narrative: DOTS,
  documentNumber: DOTS,
  identifier: 'x',
  flag: 'false',
  count: MISSING,
  rate: MISSING,
  money: MISSING,
  amount: MISSING,
  date: '2000-01-01',
  fullDate: '2000-01-01',
};

/**
 * Data with a stand-in wherever they are not as the schema has them, so that the rest of a file can be checked beside
 * its errors: a number that cannot be read is one that is still to come, a scalar where a list or a value with a key of
 * its own is meant is its only item, and a misspelt key is the one that it is likely meant for. Items keep their places.
 */
export function withStandIns(outer: z.core.$ZodType, value: unknown): unknown {
  const schema = unwrap(outer);
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) {
    if ((schema as z.ZodType).safeParse(value).success) return value;
    return leaf.kind === 'choice' ? leaf.choices?.[0] : STAND_INS[leaf.kind];
  }
  if (schema instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
    return items.map((item) => withStandIns(schema.element, Array.isArray(item) ? undefined : item));
  }
  if (!(schema instanceof z.ZodObject)) return value;
  const given = givenKeys(schema, value);
  return Object.fromEntries(
    Object.entries(schema.shape)
      .filter(([key, inner]) => given.has(key) || !(inner instanceof z.ZodOptional))
      .map(([key, inner]) => [key, withStandIns(inner as z.ZodType, given.get(key))]),
  );
}

/** A map's values by the keys of the schema. */
function givenKeys({ shape }: z.ZodObject, value: unknown): ReadonlyMap<string, unknown> {
  if (!isMap(value)) return new Map(value !== undefined && Object.hasOwn(shape, 'value') ? [['value', value]] : []);
  const known = Object.keys(shape);
  const given = new Map(Object.entries(value).filter(([key]) => known.includes(key)));
  for (const [key, inner] of Object.entries(value)) {
    const meant = given.has(key) ? null : nearestWord(key, known);
    if (meant !== null && !given.has(meant)) given.set(meant, inner);
  }
  return given;
}
