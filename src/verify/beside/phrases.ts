import { LEVELS } from '../../territories/levels.js';
import { PROVINCES } from '../../territories/provinces.js';
import { wordKey } from '../wordKey.js';
import type { PhraseKind } from './item.js';
import { numberInWords } from './numberInWords.js';

/** Words that are data, by the key of their first word; the longest come first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly kind: PhraseKind;
  readonly keys: readonly string[];
}

/** What reports of this kind count, beside the units that the data name. */
const UNITS = [
  ...['người', 'lượt', 'lượt người', 'lao động', 'đại biểu', 'hộ', 'hộ gia đình', 'đơn vị', 'doanh nghiệp', 'thẻ'],
  ...['hội nghị', 'cuộc', 'buổi', 'lớp', 'đợt', 'văn bản', 'tin', 'bài', 'tin, bài', 'lượt tin, bài', 'tin bài'],
  ...['chuyên mục', 'chuyên trang', 'chương trình', 'băng rôn', 'pa nô', 'tờ rơi', 'tờ gấp', 'ấn phẩm', 'bản'],
  ...['xã', 'huyện', 'thôn', 'điểm phần trăm', 'lượt xem', 'lượt chia sẻ', 'học sinh', 'hội viên', 'chỉ tiêu'],
];
/** What coverage is told of. */
const WHOLES = ['dân số', 'lực lượng lao động', 'số phải thu', 'số hộ', 'người lao động', 'học sinh', 'hộ gia đình'];
/** Bodies with a name of their own. */
const BODIES = [
  ...['Chính phủ', 'Thủ tướng', 'Thủ tướng Chính phủ', 'Quốc hội', 'Trung ương', 'Bộ Chính trị', 'Ban Bí thư'],
  ...['BHXH Việt Nam', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Đảng ủy', 'Ban Tuyên giáo Trung ương'],
  ...['Tỉnh ủy', 'Huyện ủy', 'Thành ủy', 'Thị ủy'].map((committee) => `Ban Tuyên giáo ${committee}`),
  ...['UBND', 'HĐND', 'BHXH'].flatMap((body) => LEVELS.slice(0, 9).map((level) => `${body} ${level}`)),
];
/** It is told apart from what it is the reach of: "dân số toàn tỉnh". */
const REACH = new RegExp(` (?:trong |trên địa bàn )?(?:toàn|cả) (?:${LEVELS.join('|')}|quốc)$`, 'u');
const REACHES = [...LEVELS.flatMap((level) => [`toàn ${level}`, `cả ${level}`]), 'toàn quốc'];

/** Before a year or month. */
const WHEN = ['cùng kỳ', 'đầu', 'giữa', 'cuối', 'hết'];

/** `own`: words of the report and its data, by what they are. */
export function phrasesOf(own: Readonly<Partial<Record<PhraseKind, Iterable<string>>>>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const add = (kind: PhraseKind, words: string): void => {
    const keys = keysOf(kind === 'reach' ? words : words.replace(REACH, ''));
    const [first] = keys;
    if (first === undefined || numberInWords(keys)?.length === keys.length) return;
    const known = byFirst.get(first) ?? [];
    const key = keys.join(' ');
    if (!known.some((one) => one.kind === kind && one.keys.join(' ') === key)) known.push({ kind, keys });
    byFirst.set(first, known);
  };
  const all = { ...TABLES, ...own };
  for (const kind of KINDS) for (const words of [...(TABLES[kind] ?? []), ...(all[kind] ?? [])]) add(kind, words);
  for (const known of byFirst.values()) known.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** What statements are about in every report of this kind. */
const LABELS = ['BHXH bắt buộc', 'BHXH tự nguyện', 'BHYT', 'BHTN'];

const TABLES: Readonly<Partial<Record<PhraseKind, readonly string[]>>> = {
  label: LABELS,
  unit: UNITS,
  whole: WHOLES,
  body: BODIES,
  place: PROVINCES.map(({ name }) => name),
  reach: REACHES,
  when: WHEN,
};

/** Where words of two kinds are equally long, the first says more of a figure. */
const KINDS: readonly PhraseKind[] = ['unit', 'whole', 'place', 'label', 'body', 'reach', 'when'];

/** The words of a text, as `RunItem.key` has them. */
export function keysOf(text: string): readonly string[] {
  return foldNames([...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => ({ key: wordKey(word) }))).map(
    ({ key }) => key,
  );
}

/** Names that are written in full once and shortly ever after. */
const SHORT = (
  [
    ['bhxh', 'bảo hiểm xã hội'],
    ['bhyt', 'bảo hiểm y tế'],
    ['bhtn', 'bảo hiểm thất nghiệp'],
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
  ] as const
).map(([short, full]) => ({ short: wordKey(short), full: full.split(' ').map(wordKey) }));
const FIRST_OF_FULL = new Set(SHORT.map(({ full }) => full[0]));

/** Words as they are compared, one of them or those of a name. */
export interface Folded<Word> {
  readonly key: string;
  readonly first: Word;
  /** How many words it stands for. */
  readonly taken: number;
}

/** Full names made short, and a short name right behind its full one left out: "Hội đồng nhân dân (HĐND) tỉnh" is "hđnd tỉnh". */
export function foldNames<Word extends { readonly key: string }>(words: readonly Word[]): readonly Folded<Word>[] {
  const folded: Folded<Word>[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const name = FIRST_OF_FULL.has(word.key)
      ? SHORT.find(({ full }) => full.every((key, step) => words[at + step]?.key === key))
      : undefined;
    const short = name?.short ?? word.key;
    const length = name?.full.length ?? 1;
    const again = name !== undefined && words[at + length]?.key === short ? 1 : 0;
    const taken = length + again;
    folded.push({ key: short, first: word, taken });
    at += taken;
  }
  return folded;
}
