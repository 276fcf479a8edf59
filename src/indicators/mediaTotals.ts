import { isOfSome } from '../model/isOfSome.js';
import { fingerprint, slugOf } from '../model/itemId.js';
import { addQuantities } from '../quantity/arithmetic/addQuantities.js';
import type { Channel } from './channelOf.js';
import { deriveFigure } from './deriveFigure.js';
import type { Outlet } from './events.js';
import { isEstimate } from './isEstimate.js';
import { isAkin, kindsOf } from './mediaForms.js';
import type { NamedDate, NamedQuantity, Wording } from './named.js';

type Item = NonNullable<Outlet['items']>[number];

export interface MediaTotal {
  /** What was counted, also the unit word: "tin, bài". */
  readonly form: Wording | string;
  readonly count: NamedQuantity;
  /** Whether one of the numbers that were added is an estimate. */
  readonly estimate: boolean;
  /** The day of all numbers that were added, where they have one of their own. */
  readonly asOf: NamedDate | null;
  /** Where the items that were added stand, each once. */
  readonly outlets: readonly Wording[];
  readonly channel: Channel;
  /** Numbers that a reader would look for in the total, and that are not in it. */
  readonly others: readonly Entry[];
}

/** A number of items, with what its line says of it. */
type Entry = Item & {
  readonly count: NamedQuantity;
  readonly outlets: readonly Wording[];
  readonly frequency?: Wording | undefined;
  readonly kinds: readonly string[];
  readonly channel: Channel;
};

/**
 * Items are added over outlets where they count the same things, however it is written: "tin, bài", "tin bài", "tin".
 * What is broadcast again ("lượt tin, bài") counts something else, 35 under "hằng tháng" may be 35 a month, and the sum
 * of some units is not that of all.
 * The total names the outlets that it covers, and the numbers akin to it that it leaves out. None is made of one
 * outlet alone, nor of numbers of different days.
 */
export function mediaTotals(media: readonly Outlet[]): readonly MediaTotal[] {
  const all = media.flatMap(({ items = [], outlets, frequency, channel }) =>
    items.flatMap((item): readonly Entry[] =>
      item.count === undefined
        ? []
        : [{ ...item, count: item.count, outlets, frequency, channel, kinds: kindsOf(item.form.text) }],
    ),
  );
  const totals = families(
    all.filter(({ frequency, units }) => frequency === undefined && !isOfSome(units?.quantity)),
  ).flatMap((same) => totalOf(same, all));
  return totals.map((total, index) => {
    const { id, unit } = total.count;
    // "bản tin" and "bán tin" have one short form.
    const isTaken = totals.slice(0, index).some(({ count }) => count.id === id);
    return isTaken ? { ...total, count: { ...total.count, id: `${id}-${fingerprint(unit ?? '')}` } } : total;
  });
}

/** Entries that count a thing in common, also by way of a third: "tin", "tin, bài", "bài". In the order of the data. */
function families(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const byKind = new Map<string, Entry[]>();
  for (const entry of entries) {
    const near = new Set(entry.kinds.flatMap((kind) => [byKind.get(kind) ?? []]));
    const [family = [], ...joined] = near;
    family.push(...joined.flat(), entry);
    for (const { kinds } of joined.length > 0 ? family : [entry]) for (const kind of kinds) byKind.set(kind, family);
  }
  return [...new Set(byKind.values())];
}

function totalOf(same: readonly Entry[], all: readonly Entry[]): readonly MediaTotal[] {
  const [first] = same;
  if (first === undefined || same.every(({ outlets }) => outlets === first.outlets)) return [];
  const quantity = addQuantities(same.map(({ count }) => count.quantity));
  if (quantity === null || same.some(({ asOf }) => asOf?.value !== first.asOf?.value)) return [];
  const kinds = [...new Set(same.flatMap((entry) => entry.kinds))];
  const form = same.find((entry) => entry.kinds.length === kinds.length)?.form ?? kinds.join(', ');
  const unit = typeof form === 'string' ? form : form.text;
  const from = same.map(({ count }) => count);
  const count = deriveFigure({
    id: `media.total.${slugOf(unit)}`,
    quantity,
    unit,
    formula: from.map(({ id }) => id).join(' + '),
    from,
  });
  const declared = same.some(({ estimate }) => estimate === true);
  const added = new Set(same);
  const outlets = [...new Map(same.flatMap((entry) => entry.outlets).map((outlet) => [outlet.text, outlet])).values()];
  const channels = new Set(same.map((entry) => entry.channel));
  const [channel = 'both'] = channels.size === 1 ? channels : [];
  return [
    {
      form,
      count,
      estimate: isEstimate(declared, count),
      asOf: first.asOf ?? null,
      outlets,
      channel,
      others: all.filter((entry) => !added.has(entry) && isAkin(kinds, entry.kinds)),
    },
  ];
}
