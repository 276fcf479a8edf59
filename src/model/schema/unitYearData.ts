import type * as z from 'zod';
import type { unitYearSchema } from './unitYear.js';

/**
 * What a data file says, as a plain object: keys as in data/README.md, numbers as an officer writes them ("96,06%",
 * "hơn 227.000") or as numbers (837727, 96.06). An optional key may be null, which is a key left blank. The package
 * declares it key by key (.config/writeDeclaration.ts).
 */
export type UnitYearData = Written<z.input<typeof unitYearSchema>>;

type Written<T> = T extends string
  ? string | number | boolean
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : { readonly [Key in keyof T]: Written<NonNullable<T[Key]>> | Extract<T[Key], undefined> | Blank<T[Key]> };

type Blank<T> = undefined extends T ? null : never;
