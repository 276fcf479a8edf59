import type { Path } from '../diagnostics/finding.js';
import type { Quantity } from '../quantity/quantity.js';
import { type UnitYear, unitYearSchema } from './schema/unitYear.js';
import { walkModel } from './walkModel.js';

export interface PlacedNumber {
  readonly value: Quantity;
  readonly path: Path;
}

const NUMBERS: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'amount']);

/** Every number of the data by the name that sentences call it, which drops the `value` at its end. */
export function numbersByName(unit: UnitYear): ReadonlyMap<string, PlacedNumber> {
  const numbers = new Map<string, PlacedNumber>();
  walkModel(unitYearSchema, unit, ({ kind, names, path, value }) => {
    const name = names.at(-1) === 'value' ? names.slice(0, -1) : names;
    if (NUMBERS.has(kind)) numbers.set(name.join('.'), { value: value as Quantity, path });
    return value;
  });
  return numbers;
}
