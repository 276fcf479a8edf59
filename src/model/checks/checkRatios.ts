import type { Finding } from '../../diagnostics/finding.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare } from '../../quantity/rational.js';
import { scalarsOf } from '../scalarsOf.js';
import type { UnitYear } from '../schema/unitYear.js';

/** In every count "a/b" a is part of b. "gần 6/5" may be less than it says, and is left alone. */
export function checkRatios(unit: UnitYear): readonly Finding[] {
  return scalarsOf(unit).flatMap(({ kind, value, path }): readonly Finding[] => {
    if (kind !== 'count' && kind !== 'amount') return [];
    const quantity = value as Quantity;
    if (quantity.whole === null || compare(valueBounds(quantity).low, quantity.whole) <= 0) return [];
    return [{ code: 'ratio-over-one', path, args: { text: quantity.text } }];
  });
}
