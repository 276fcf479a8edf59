import { withNames } from '../own/withNames.js';
import { dateOf, isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { given, isLeaf, isList, number, type Tree, type TreeMap, words } from '../tree.js';
import { changeFirst } from '../works/changeFirst.js';
import { listOf } from '../works/parties.js';
import { citationIn } from './citationIn.js';
import type { FilledGap, FilledStep } from './matchPattern.js';
import { dateAt, ESTIMATE, numberAt, spanAt } from './numberAt.js';

/** What stands at the gaps of a pattern, at the keys that they name. */
export function treeOf(filled: readonly FilledStep[], said: Saying, named: ReadonlyMap<string, unknown>): TreeMap {
  let at = 0;
  return itemOf();

  /** Up to its end, or that of the sentence. */
  function itemOf(): TreeMap {
    let tree: TreeMap = {};
    for (let one = filled[at]; one !== undefined && one.kind !== 'close'; one = filled[at]) {
      at += 1;
      const found = one.kind === 'open' ? [itemOf()] : one.kind === 'said' ? words(one.text) : treeAt(one, said, named);
      if (found !== null) tree = put(tree, one.path === '' ? [] : one.path.split('.'), found);
    }
    at += 1;
    return tree;
  }
}

function put(tree: TreeMap, [key, ...rest]: readonly string[], found: Tree): TreeMap {
  if (key === undefined) return isLeaf(found) || isList(found) ? tree : { ...tree, ...found };
  const inner = tree[key];
  if (rest.length === 0 && inner !== undefined && isList(inner) && isList(found))
    return { ...tree, [key]: [...inner, ...found] };
  if (rest.length === 0 && (isLeaf(found) || isList(found))) return { ...tree, [key]: found };
  const below: TreeMap = inner === undefined || isLeaf(inner) || isList(inner) ? {} : inner;
  return { ...tree, [key]: put(below, rest, found) };
}

/** Where these begin a sentence, their capital is the sentence's. */
const INSIDE: ReadonlySet<string> = new Set([
  'advisedBy',
  'founder',
  'frequency',
  'giver',
  'issuer',
  'maker',
  'organisers',
  'outlets',
  'parties',
  'producers',
]);

function treeAt({ path, kind, start, end }: FilledGap, said: Saying, names: ReadonlyMap<string, unknown>): Tree | null {
  const found = said.text.slice(start, end);
  const named = withNames(said, names, start, end);
  const text = start === 0 && INSIDE.has(path) ? changeFirst(named) : named;
  switch (kind) {
    case 'words':
      return words(text);
    case 'sentence':
      return words(named);
    case 'one':
      return [words(text)];
    case 'list':
      return joinedIn(text).map(words);
    case 'clauses':
      return named.split('; ').map(words);
    case 'citation':
      return citationIn(said, start, end);
    case 'counted':
      return countedIn(said, start, end, 'unit');
    case 'forms':
      return spotsIn(said, start, end).length === 0
        ? joinedIn(text).map((form) => ({ form: words(form) }))
        : countedIn(said, start, end, 'form');
    case 'note':
      return noteIn(said, start, end);
    case 'span': {
      const [from = '', to = ''] = spanAt(said.text, start)?.dates ?? [];
      const [first, last] = said.spots.filter((spot) => spot.start >= start && spot.end <= end && !isCounting(spot));
      return {
        from: first === undefined || last === undefined ? words(isoOf(from)) : number(first, isoOf(from)),
        to: last === undefined ? words(isoOf(to)) : number(last, isoOf(to)),
      };
    }
    case 'percent':
    case 'number': {
      const spot = numberAt(said, start);
      return spot === null ? words(found) : estimated(spot, found);
    }
    case 'date': {
      const spot = dateAt(said, start);
      const date = spot === null ? null : dateOf(spot);
      return spot === null || date === null ? null : number(spot, date);
    }
  }
}

/** With the "ước" that stands before it without belonging to it; a mark tells of that. */
function estimated(spot: SaidSpot, found: string): Tree {
  return spot.control === null && found.startsWith(ESTIMATE) && !spot.text.startsWith(ESTIMATE)
    ? number(spot, ESTIMATE + spot.text)
    : number(spot);
}

/** "5/4/2013" → "2013-04-05", as a data file writes it. */
function isoOf(date: string): string {
  return date
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** A list of several has "và" before its last: commas alone are those of one. */
function joinedIn(text: string): readonly string[] {
  return !PAGES_OF.test(text) && / và (?![^(]*\))/u.test(text) ? listOf(text) : [text];
}

/** "các trang thông tin điện tử của BHXH tỉnh, Liên đoàn Lao động tỉnh và Hội Nông dân": whose they are. */
const PAGES_OF = /^các (?:trang|cổng) [^,]* của (?!.*(?:, | và )(?:báo|trang|cổng|bản tin|sóng|tạp chí|kênh) )/iu;

function spotsIn({ spots }: Saying, start: number, end: number): readonly SaidSpot[] {
  return spots.filter((spot) => isCounting(spot) && spot.leadStart >= start && spot.end <= end);
}

/** "81 xã thuộc 5 huyện, 3 phường": the words behind each number, up to the next. */
function countedIn(said: Saying, start: number, end: number, unit: 'unit' | 'form'): Tree {
  const items: TreeMap[] = [];
  const spots = spotsIn(said, start, end);
  for (const [nth, spot] of spots.entries()) {
    const before = said.text.slice(start, spot.leadStart);
    const until = spots[nth + 1]?.leadStart ?? end;
    const behind = said.text
      .slice(spot.end, until)
      .replace(/(?:,| và| thuộc)? ?$/u, '')
      .trim();
    const own = { count: number(spot), [unit]: words(behind) };
    const last = items.at(-1);
    if (last !== undefined && before.endsWith(' thuộc ')) items[items.length - 1] = { ...last, of: own };
    else items.push(own);
  }
  return items;
}

/** "tính đến ngày 31/12/2019; theo Cục Thống kê là 41.550". */
function noteIn(said: Saying, start: number, end: number): TreeMap {
  const text = said.text.slice(start, end);
  const cutoff = /^tính đến (?:cuối )?/iu.exec(text)?.[0];
  const spot = cutoff === undefined ? null : dateAt(said, start + cutoff.length);
  const date = spot === null ? null : dateOf(spot);
  const numbers = spotsIn(said, start, end);
  const others = numbers.flatMap((one, nth) => {
    const between = said.text.slice(numbers[nth - 1]?.end ?? start, one.leadStart);
    const source = (nth === 0 ? /(?:^|; )theo (.+) là $/iu : /^(?:, | và )(.+) là $/u).exec(between)?.[1];
    return source === undefined ? [] : [{ source: words(source), value: number(one) }];
  });
  return given({
    asOf: spot === null || date === null ? undefined : number(spot, date),
    otherSources: others.length === 0 ? undefined : others,
  });
}
