import { slugOf } from '../model/itemId.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { addQuantities } from '../quantity/addQuantities.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named, NamedQuantity, Wording } from './named.js';

export interface MediaTotal {
  /** The form that was counted, also the unit word: "tin, bài". */
  readonly form: Wording;
  readonly count: NamedQuantity;
}

/** Items are added over outlets only where their unit words are the same: "tin, bài" never with "lượt tin, bài". */
export function mediaTotals(unit: Named<UnitYear>): readonly MediaTotal[] {
  const byForm = new Map<string, MediaTotal[]>();
  for (const { form, count } of (unit.media ?? []).flatMap(({ items }) => items ?? [])) {
    if (count === undefined) continue;
    const key = form.text.toLocaleLowerCase('vi');
    byForm.set(key, [...(byForm.get(key) ?? []), { form, count }]);
  }
  return [...byForm.values()].flatMap((same) => {
    const [first] = same;
    const quantity = same.length < 2 ? null : addQuantities(same.map(({ count }) => count.quantity));
    if (first === undefined || quantity === null) return [];
    const from = same.map(({ count }) => count);
    const count = deriveFigure({
      id: `media.total.${slugOf(first.form.text)}`,
      quantity,
      unit: first.form.text,
      formula: from.map(({ id }) => id).join(' + '),
      from,
    });
    return [{ form: first.form, count }];
  });
}
