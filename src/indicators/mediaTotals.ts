import { slugOf } from '../model/itemId.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { addQuantities } from '../quantity/arithmetic/addQuantities.js';
import { deriveFigure } from './deriveFigure.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedDate, NamedQuantity, Wording } from './named.js';

export interface MediaTotal {
  /** The form that was counted, also the unit word: "tin, bài". */
  readonly form: Wording;
  readonly count: NamedQuantity;
  /** Whether one of the numbers that were added is an estimate. */
  readonly estimate: boolean;
  /** The day of all numbers that were added, where they have one of their own. */
  readonly asOf: NamedDate | null;
}

interface Counted {
  readonly form: Wording;
  readonly count: NamedQuantity;
  readonly estimate?: boolean | undefined;
  readonly asOf?: NamedDate | undefined;
}

/** Items are added over outlets only where their unit words are the same, "tin, bài" never with "lượt tin, bài", and so are their days. */
export function mediaTotals(unit: Named<UnitYear>): readonly MediaTotal[] {
  const byForm = new Map<string, Counted[]>();
  for (const item of (unit.media ?? []).flatMap(({ items }) => items ?? [])) {
    if (item.count === undefined) continue;
    const key = item.form.text.toLocaleLowerCase('vi');
    const same = byForm.get(key);
    if (same === undefined) byForm.set(key, [{ ...item, count: item.count }]);
    else same.push({ ...item, count: item.count });
  }
  return [...byForm.values()].flatMap(totalOf);
}

function totalOf(same: readonly Counted[]): readonly MediaTotal[] {
  const [first] = same;
  const quantity = same.length < 2 ? null : addQuantities(same.map(({ count }) => count.quantity));
  if (first === undefined || quantity === null) return [];
  if (same.some(({ asOf }) => asOf?.value !== first.asOf?.value)) return [];
  const from = same.map(({ count }) => count);
  const count = deriveFigure({
    id: `media.total.${slugOf(first.form.text)}`,
    quantity,
    unit: first.form.text,
    formula: from.map(({ id }) => id).join(' + '),
    from,
  });
  const declared = same.some(({ estimate }) => estimate === true);
  return [{ form: first.form, count, estimate: isEstimate(declared, count), asOf: first.asOf ?? null }];
}
