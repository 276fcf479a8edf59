import type { RegisterPlace } from '../../diagnostics/source.js';
import { isMap, type RawMap } from '../../model/isMap.js';
import type { JoinedLine } from './addLines.js';
import { createDistinct } from './distinct.js';
import type { Joiner } from './joiner.js';
import { firstByKey, nameKey } from './nameKey.js';

/** Kinds of outlets by their names; what is neither is the press. */
const GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  ['nội bộ', /bản tin|nội bộ|thông tin phục vụ/iu],
  [
    'trực tuyến',
    /cổng|trang (?:tin|thông tin|web|fanpage|facebook)|website|fanpage|facebook|zalo|youtube|tiktok|mạng xã hội/iu,
  ],
];

/** The outlets of a data file with those that were counted: numbers, forms and outlets that it lacks. */
export function joinMedia(typed: unknown, lines: readonly JoinedLine[], joiner: Joiner): unknown {
  const entries: unknown[] = Array.isArray(typed) ? [...typed] : [];
  const alone = firstByKey(entries, (entry) => {
    const [outlet, ...others] = outletsOf(entry);
    return others.length === 0 ? nameKey(outlet) : null;
  });
  const sharing = sharedOutlets(entries);
  const distinct = createDistinct(entries, (entry) => [entry.group, entry.outlets]);
  const joined = new Map<number, ItemJoiner>();
  const groups: { outlet: string; group: string }[] = [];
  for (const line of lines) {
    const [outlet = ''] = line.bodies;
    const key = nameKey(outlet) ?? '';
    const place: RegisterPlace = { cells: line.cells };
    const known = alone.get(key);
    const index = known ?? entries.length;
    if (known === undefined) {
      const group = groupOf(outlet);
      groups.push({ outlet, group });
      joiner.put(['media', index], place);
      alone.set(key, index);
      entries.push(distinct({ group, outlets: [outlet] }));
      // "Đài tỉnh, Báo tỉnh: trên 100" may hold what was counted for one of the two.
      for (const at of sharing.get(key) ?? [])
        joiner.findings.push({
          code: 'outlet-shared',
          path: ['media', at, 'outlets'],
          args: { outlet, outlets: outletsOf(entries[at]) },
        });
    }
    const items = joined.get(index) ?? createItems(entries[index] as RawMap, index, joiner);
    joined.set(index, items);
    items.add(line, place);
  }
  for (const [index, { items }] of joined) entries[index] = { ...(entries[index] as RawMap), items };
  if (groups.length > 0) joiner.findings.push({ code: 'outlets-grouped', path: ['registers'], args: { groups } });
  return entries;
}

/** The forms of one outlet, as they grow. */
interface ItemJoiner {
  readonly items: readonly unknown[];
  readonly add: (line: JoinedLine, place: RegisterPlace) => void;
}

function createItems(entry: RawMap, index: number, joiner: Joiner): ItemJoiner {
  const items: unknown[] = Array.isArray(entry.items) ? [...entry.items] : [];
  const known = firstByKey(items, (item) => (isMap(item) ? nameKey(item.form) : null));
  const distinct = createDistinct(items, ({ form }) => [form]);
  return {
    items,
    add: (line, place) => {
      const key = nameKey(line.form) ?? '';
      const found = known.get(key);
      const at = found ?? items.length;
      known.set(key, at);
      const path = ['media', index, 'items', at];
      if (found === undefined) joiner.put(path, place);
      const item: RawMap = found === undefined ? distinct({ form: line.form }) : (items[found] as RawMap);
      items[at] = { ...item, count: joiner.number([...path, 'count'], item.count, line.count, place) };
    },
  };
}

/** The entries that name each outlet. */
function sharedOutlets(entries: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const sharing = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    for (const key of new Set(outletsOf(entry).map((outlet) => nameKey(outlet) ?? ''))) {
      const others = sharing.get(key);
      if (others === undefined) sharing.set(key, [index]);
      else others.push(index);
    }
  });
  return sharing;
}

function outletsOf(entry: unknown): readonly string[] {
  return isMap(entry) && Array.isArray(entry.outlets)
    ? entry.outlets.filter((outlet) => typeof outlet === 'string')
    : [];
}

function groupOf(outlet: string): string {
  return GROUPS.find(([, words]) => words.test(outlet))?.[0] ?? 'báo chí';
}
