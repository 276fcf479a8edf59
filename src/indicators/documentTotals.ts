import { isOfSome } from '../model/isOfSome.js';
import { slugOf } from '../model/itemId.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { addQuantities } from '../quantity/arithmetic/addQuantities.js';
import { deriveFigure } from './deriveFigure.js';
import { isZero } from './isZero.js';
import type { Named, NamedQuantity, Wording } from './named.js';

export interface DocumentTotal {
  readonly count: NamedQuantity;
  readonly unit: Wording;
  /** Whose numbers are added: a document that is told by its name is in none of them. */
  readonly issuers: readonly Wording[];
}

/** Documents of one kind, over all who issued some. None of one number alone, nor where one is of some units only. */
export function documentTotals({ documentCounts = [] }: Named<UnitYear>): readonly DocumentTotal[] {
  const kinds = new Map<string, (typeof documentCounts)[number][]>();
  for (const one of documentCounts.filter(({ count }) => !isZero(count))) {
    const kind = slugOf(one.unit.text);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds].flatMap(([kind, same]): readonly DocumentTotal[] => {
    const [first] = same;
    if (first === undefined || same.length < 2 || same.some(({ units }) => isOfSome(units?.quantity))) return [];
    const from = same.map(({ count }) => count);
    const quantity = addQuantities(from.map((count) => count.quantity));
    if (quantity === null) return [];
    const formula = from.map(({ id }) => id).join(' + ');
    const unit = first.unit;
    const count = deriveFigure({ id: `documentCounts.total.${kind}`, quantity, unit: unit.text, formula, from });
    return [{ unit, count, issuers: [...new Map(same.map(({ issuer }) => [issuer.text, issuer])).values()] }];
  });
}
