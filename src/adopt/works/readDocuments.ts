import { dateOf } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { ABOUT, ADVISED, ISSUED, KIND_BEFORE, OF_ISSUER } from '../rules/documents.js';
import { isLeaf, number, someWords, type TreeMap, words } from '../tree.js';
import { changeFirst } from './changeFirst.js';
import { listOf } from './parties.js';
import { endOf } from './pieces.js';
import type { Item } from './readEvents.js';

/** A cited document, with what stands round its number. */
interface Cited {
  readonly tree: TreeMap;
  readonly kind: string;
  /** Of the sentence: where the kind begins, and where what was read ends. */
  readonly start: number;
  readonly end: number;
}

/** Documents of a sentence: whose number is said, with kind, date, issuer and subject. */
export function documentsIn(said: Saying, resolution: string | null): readonly Item[] {
  const { text } = said;
  const items: Item[] = [];
  let last: { cited: Cited; tree: TreeMap } | null = null;
  for (const spot of said.spots) {
    const cited = citedAt(said, spot);
    if (cited === null) continue;
    const before = text.slice(last?.cited.end ?? 0, cited.start);
    if (last !== null && /(?:thực hiện|triển khai)(?: thực hiện)? $/u.test(before) && before.length < 40) {
      last.tree = { ...last.tree, implements: saidAgain(cited.tree, resolution) };
      items[items.length - 1] = { key: 'documents', tree: last.tree, said };
      last = { cited, tree: last.tree };
      continue;
    }
    if (/phối hợp$/iu.test(cited.kind)) {
      items.push({ key: 'coordination', tree: { ...cited.tree, ...partiesIn(said, cited) }, said });
      last = null;
      continue;
    }
    const tree: TreeMap = { ...cited.tree, ...issuedBy(text.slice(0, cited.start), cited.tree) };
    items.push({ key: 'documents', tree, said });
    last = { cited, tree };
  }
  return items;
}

/** The resolution that the report is on stands at a key of its own: here its number is words. */
function saidAgain(tree: TreeMap, resolution: string | null): TreeMap {
  const { kind, number } = tree;
  return number !== undefined && isLeaf(number) && number.text === resolution
    ? { kind, number: words(number.text) }
    : tree;
}

/** "Kế hoạch số 124-KH/TU, ngày 22/6/2018 của Tỉnh ủy về …"; a bare number needs "số" or "của" beside it. */
export function citedAt({ text, spots }: Saying, spot: SaidSpot): Cited | null {
  if (spot.kind !== 'document' && !(spot.kind === 'number' && /^\d{1,5}$/.test(spot.found))) return null;
  const head = text.slice(0, spot.start);
  const kind = KIND_BEFORE.words.exec(head)?.[1];
  if (kind === undefined) return null;
  if (spot.kind === 'number' && !/số $/u.test(head) && !/^[, ]*(?:của|ngày|\()/u.test(text.slice(spot.end)))
    return null;
  const date = spots.find(
    (one) =>
      one.kind === 'date' &&
      one.start >= spot.end &&
      /^[, ]*(?:ban hành )?(?:ngày |tháng )?$/u.test(text.slice(spot.end, one.start)),
  );
  const iso = date === undefined ? null : dateOf(date);
  let end = iso === null ? spot.end : (date?.end ?? spot.end);
  const issuer = OF_ISSUER.words.exec(text.slice(end));
  end += issuer?.[0].length ?? 0;
  const about = ABOUT.words.exec(text.slice(end));
  const isPlain = about !== null && !KIND_BEFORE.words.test(about[1] ?? '') && !/ số \d/u.test(about[1] ?? '');
  const tree: TreeMap = {
    kind: words(kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1)),
    number: number(spot, spot.found.replace(/ ?([-/]) ?/g, '$1')),
    date: date === undefined || iso === null ? undefined : number(date, iso),
    issuer: someWords(issuer?.[1]?.trim()),
    about: isPlain ? someWords(endOf(about[1] ?? '').replace(/\($/u, '')) : undefined,
  };
  return { tree, kind, start: head.search(KIND_BEFORE.words), end: end + (isPlain ? about[0].length : 0) };
}

/** Who stands before "ban hành". */
function issuedBy(head: string, { issuer }: TreeMap): TreeMap {
  const said = ISSUED.words
    .exec(head)?.[1]
    ?.trim()
    .replace(/^(?:.*(?:khóa|khoá) [\p{L}\d]+(?: của Đảng)?, |(?:thực hiện|theo|căn cứ|sau khi) [^,]*,\s*)/iu, '');
  if (said === undefined || issuer !== undefined || /\d/u.test(said)) return {};
  const [, advisedBy, submittedBy, by] = ADVISED.words.exec(said) ?? [];
  if (by !== undefined)
    return { issuer: words(by.trim()), advisedBy: someWords(lastBody(advisedBy)), submittedBy: someWords(submittedBy) };
  const only = lastBody(said);
  return only === '' ? {} : { issuer: words(only) };
}

/** "…, Ban Tuyên giáo Tỉnh ủy" → the body itself. */
function lastBody(text = ''): string {
  return changeFirst(
    text
      .replace(/^.*, (?=\p{Lu})/u, '')
      .replace(/(?: đã| cũng)+$/u, '')
      .trim(),
  );
}

/** Who signed a programme: what stands before "ký kết" or "thực hiện". */
function partiesIn({ text, spots }: Saying, { start, tree }: Cited): TreeMap {
  const head = text.slice(0, start);
  const since = spots.find(
    (spot) => spot.kind === 'year' && spot.end < start && /^(?:kể )?từ $/iu.test(head.slice(0, spot.start)),
  );
  const year = since === undefined ? null : dateOf(since);
  const match =
    /(?:^|, )([^,]{3,120}?(?: và | với )[^,]{3,80}?)(?: đã| tiếp tục)? (?:ký kết|thực hiện(?: tốt)?|triển khai)(?: thực hiện)? $/u.exec(
      head,
    );
  // "A ký Chương trình phối hợp số 12 với B": one stands before it, the other behind.
  const end = tree.number !== undefined && isLeaf(tree.number) ? (tree.number.spot?.end ?? 0) : 0;
  const [, one] = /(?:^|, )([^,]{3,80}?)(?: đã)? ký(?: kết)? $/u.exec(head) ?? [];
  const [, other] = /^ với (\p{L}[^,;.]{2,80}?)(?= về |[,;.]|$)/u.exec(text.slice(end)) ?? [];
  const parties =
    match?.[1] !== undefined
      ? listOf(match[1].replace(/ (?:ký kết )?với /u, ' và '))
      : one !== undefined && other !== undefined
        ? [one, ...listOf(other)]
        : [];
  return {
    parties: parties.length === 0 ? undefined : parties.map(words),
    since: since === undefined || year === null ? undefined : number(since, year),
  };
}
