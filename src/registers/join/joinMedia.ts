import type { RegisterPlace } from '../../diagnostics/source.js';
import { isMap, type RawMap } from '../../model/isMap.js';
import type { JoinedLine } from './addLines.js';
import { distinct } from './distinct.js';
import { isSameName } from './isSameName.js';
import type { Joiner } from './joiner.js';

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
  const groups: { outlet: string; group: string }[] = [];
  for (const line of lines) {
    const [outlet = ''] = line.bodies;
    const place: RegisterPlace = { cells: line.cells };
    const known = entries.findIndex((entry) => isOutlet(entry, outlet));
    const index = known === -1 ? entries.length : known;
    if (known === -1) {
      const group = groupOf(outlet);
      groups.push({ outlet, group });
      joiner.put(['media', index], place);
      entries.push(distinct({ group, outlets: [outlet] }, entries, (entry) => [entry.group, entry.outlets]));
      warnOfShared(outlet, entries.slice(0, index), joiner);
    }
    entries[index] = withItem(entries[index] as RawMap, index, line, place, joiner);
  }
  if (groups.length > 0) joiner.findings.push({ code: 'outlets-grouped', path: ['registers'], args: { groups } });
  return entries;
}

function withItem(entry: RawMap, index: number, line: JoinedLine, place: RegisterPlace, joiner: Joiner): RawMap {
  const items: unknown[] = Array.isArray(entry.items) ? [...entry.items] : [];
  const found = items.findIndex((item) => isMap(item) && isSameName(item.form, line.form));
  const at = found === -1 ? items.length : found;
  const path = ['media', index, 'items', at];
  if (found === -1) joiner.put(path, place);
  const item: RawMap =
    found === -1 ? distinct({ form: line.form }, items, ({ form }) => [form]) : (items[found] as RawMap);
  items[at] = { ...item, count: joiner.number([...path, 'count'], item.count, line.count, place) };
  return { ...entry, items };
}

/** "Đài tỉnh, Báo tỉnh: trên 100" may hold what was counted for one of the two. */
function warnOfShared(outlet: string, entries: readonly unknown[], joiner: Joiner): void {
  entries.forEach((entry, index) => {
    const outlets = outletsOf(entry);
    if (!outlets.some((other) => isSameName(other, outlet))) return;
    joiner.findings.push({ code: 'outlet-shared', path: ['media', index, 'outlets'], args: { outlet, outlets } });
  });
}

function isOutlet(entry: unknown, outlet: string): boolean {
  const outlets = outletsOf(entry);
  return outlets.length === 1 && isSameName(outlets[0], outlet);
}

function outletsOf(entry: unknown): readonly string[] {
  return isMap(entry) && Array.isArray(entry.outlets)
    ? entry.outlets.filter((outlet) => typeof outlet === 'string')
    : [];
}

function groupOf(outlet: string): string {
  return GROUPS.find(([, words]) => words.test(outlet))?.[0] ?? 'báo chí';
}
