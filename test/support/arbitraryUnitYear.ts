import fc from 'fast-check';
import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { leafKinds } from '../../src/model/leaf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { LEAVES } from './arbitraryLeaf.js';
import { nameFiguresInNarratives } from './nameFiguresInNarratives.js';
import type { Raw, RawMap } from './raw.js';
import { withoutErrors } from './withoutErrors.js';

/**
 * Any valid data: the model's schema is walked, so that a key added there is tried at once. Optional keys
 * come and go, lists have one or two items, and some sentences name a number of the same data.
 */
export const arbitraryUnitYear: fc.Arbitrary<Raw> = fc
  .tuple(rawOf(unitYearSchema), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }))
  .map(([raw, picks]) => nameFiguresInNarratives(withoutErrors(raw), picks));

/** `depth` 0 is the file's root, where a key is more often absent: few files have all parts of a report. */
function rawOf(outer: z.core.$ZodType, depth = 0): fc.Arbitrary<Raw> {
  const schema = unwrap(outer);
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return leaf.kind === 'choice' ? fc.constantFrom(...(leaf.choices ?? [])) : LEAVES[leaf.kind];
  if (schema instanceof z.ZodArray)
    return fc.array(rawOf(schema.element, depth + 1), { minLength: 1, maxLength: 2, size: 'small' });
  if (!(schema instanceof z.ZodObject)) throw new Error('the model has a schema that this walk does not know');
  const keys = Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>);
  const absent = { weight: depth === 0 ? 4 : 1, arbitrary: fc.constant(undefined) };
  const given = keys.map(([key, inner]) => {
    const value = rawOf(inner, depth + 1);
    return [key, inner instanceof z.ZodOptional ? fc.oneof(absent, { weight: 1, arbitrary: value }) : value] as const;
  });
  return fc.record(Object.fromEntries<fc.Arbitrary<Raw | undefined>>(given)).map(withoutAbsent);
}

function withoutAbsent(map: Readonly<Record<string, Raw | undefined>>): RawMap {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
