import { parseBy } from './parseBy.js';
import { unitYearSchema } from './schema/unitYear.js';

/** From so many files on, the functions that zod makes of a schema have won back the time that it takes to make them. */
const MANY = 6;
let parsed = 0;

/** The values of a file, by the schema. The first ones are looked at without zod's compiler, which finds the same. */
export function parseUnitYear(value: unknown) {
  parsed += 1;
  return parseBy(unitYearSchema, value, parsed < MANY);
}
