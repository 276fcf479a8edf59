import fc from 'fast-check';
import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { leafKinds } from '../../src/model/leaf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { LEAVES } from '../support/arbitraryLeaf.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { isRawMap, type Raw, type RawMap } from '../support/raw.js';
import { withoutErrors } from '../support/withoutErrors.js';
import { asUnit } from './rolled.js';

/** What one sister changes of the pattern: new numbers for the old, and now and then a key left out. */
interface Variation {
  readonly numbers: Readonly<Record<'count' | 'rate' | 'money', readonly string[]>>;
  /** Every so many-th optional key is left out; 0 for none. */
  readonly gaps: number;
}

/** No longer than up to billions: a product of two, written as a range, is still a number that a data file may hold. */
const short = (text: string): boolean => !/\d{11}/.test(text);
const texts = (kind: 'count' | 'rate' | 'money') =>
  fc.array(LEAVES[kind].filter(short), { minLength: 3, maxLength: 6 });
const variation: fc.Arbitrary<Variation> = fc.record({
  numbers: fc.record({ count: texts('count'), rate: texts('rate'), money: texts('money') }),
  gaps: fc.constantFrom(0, 0, 2, 5, 9),
});

/** Units that report on the same things in the same words, with numbers of their own: lines of one meet those of another. */
export function arbitrarySisters(names: readonly string[]): fc.Arbitrary<readonly RawMap[]> {
  return fc
    .tuple(arbitraryUnitYear, fc.array(variation, { minLength: names.length, maxLength: names.length }))
    .map(([pattern, variations]) =>
      variations.map((one, index) => asUnit(withoutErrors(asUnit(varied(pattern, one), 'x')), names[index] ?? '')),
    );
}

function varied(pattern: Raw, { numbers, gaps }: Variation): Raw {
  let at = 0;
  let optional = 0;
  return walk(unitYearSchema, pattern) ?? '';

  function walk(outer: z.core.$ZodType, value: Raw): Raw | undefined {
    const schema = unwrap(outer);
    const leaf = leafKinds.get(schema);
    if (leaf !== undefined) return other(leaf.kind, value);
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
      const items = value.flatMap((item: Raw) => walk(schema.element, item) ?? []);
      return items.length === 0 ? undefined : items;
    }
    if (!(schema instanceof z.ZodObject) || !isRawMap(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const child = schema.shape[key] as z.ZodType;
        if (gaps > 0 && child instanceof z.ZodOptional && ++optional % gaps === 0) return [];
        const walked = walk(child, inner);
        return walked === undefined ? [] : [[key, walked] as const];
      }),
    );
  }

  function other(kind: string, value: Raw): Raw {
    if (kind !== 'count' && kind !== 'rate' && kind !== 'money') return value;
    const list = numbers[kind];
    return list[++at % list.length] ?? value;
  }
}
