import type { LeafKind } from './leaf.js';

/** Keywords of JSON Schema for one scalar. `errorMessage` is what VS Code's YAML extension shows. */
export interface LeafJson {
  readonly type: readonly ('string' | 'number' | 'integer' | 'boolean')[];
  readonly [keyword: string]: unknown;
}

/** Dashes of every width, as people and word processors write them. */
const DASH = '‐‑–—−-';

/**
 * What an editor can say of a number without reading it: never less than the tool accepts (src/quantity),
 * and not 1e3, 0x1F, 1_000, .5, +5, 5., 12O, -5 or a number without digits.
 */
const NUMBER = [
  `^(?!\\s*[${DASH}])`,
  '(?!.*(?:^|\\s)[.,+~<>≈≥≤])',
  `(?!.*\\d[^\\s\\d.,%/đĐvV${DASH}])`,
  '(?!.*[.,](?:\\D|$))',
].join('');
const DIGITS = `${NUMBER}.*\\d`;
/** A word behind a number is what it counts ("8 hội nghị"), unless it is part of the number ("8 nghìn", "từ 5 đến 6", "60 trở lên"). */
const ALONE = '(?!.*\\d\\s+(?!(?:ngh|ngàn|nga\\u0300n|v[ạa]|tri|t[ỷyỉ]|ti\\u0309|tr[ởo]|đ|Đ|%))[^\\s\\d.,%/‐‑–—−-])';
/** "hàng trăm" has no digits; "à" may come as one character or two. */
const DIGITS_OR_WORDS = `${NUMBER}.*(?:\\d|[Hh](?:à|a\\u0300)ng\\s)`;

const YEAR = '(?:19|20|21)\\d\\d';
const STEP = '\\d{1,2}(?:\\s*[/.-]\\s*|\\s+[^\\s\\d]+\\s+)';
/** There is no month 30: "9/30/2019" is written in another country's order. */
const NO_MONTH = '(?!\\s*\\d{1,2}\\s*[/.-]\\s*(?:1[3-9]|[2-9]\\d)\\s*[/.-])';
const dates = (least: 0 | 2): string =>
  `^${NO_MONTH}\\s*(?:${YEAR}(?:\\s*-\\s*\\d{1,2}){${least},2}|(?:[^\\s\\d]+\\s+)?(?:${STEP}){${least},2}${YEAR})\\s*$`;

const text: LeafJson = { type: ['string', 'number'], pattern: '\\S', errorMessage: 'Ở đây cần một dòng chữ.' };

const number = (pattern: string, errorMessage: string): LeafJson => ({
  type: ['number', 'string'],
  minimum: 0,
  pattern,
  errorMessage,
});

/** How each kind of scalar looks once YAML has read it: unquoted 8, 2019 and 837.727 arrive as numbers. */
export const LEAF_JSON = {
  text,
  narrative: text,
  documentNumber: { ...text, errorMessage: 'Ở đây cần số, ký hiệu văn bản, ví dụ 124-KH/TU.' },
  identifier: {
    type: ['string', 'integer'],
    minimum: 0,
    maxLength: 40,
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    errorMessage: 'Tên riêng chỉ gồm chữ thường không dấu, số và gạch nối, không quá 40 ký tự, ví dụ ke-hoach-124.',
  },
  choice: { type: ['string'] },
  flag: { type: ['boolean'], errorMessage: 'Ở đây ghi true (có) hoặc false (không).' },
  count: number(
    `^${ALONE}${DIGITS_OR_WORDS.slice(1)}`,
    'Ở đây cần số đếm, ví dụ 8, "837.727", hơn 227.000, 2.109/2.156.',
  ),
  // YAML takes an unquoted 96.06 for a fraction, and Vietnamese does not write it so.
  rate: { ...number(DIGITS, 'Ở đây cần tỷ lệ, ví dụ "96,06%", gần 20%, 26-27%.'), type: ['integer', 'string'] },
  money: number(DIGITS_OR_WORDS, 'Ở đây cần số tiền, ví dụ 3.900 tỷ đồng, "12,4 tỷ đồng".'),
  amount: number(DIGITS_OR_WORDS, 'Ở đây cần một con số, ví dụ 8, gần 20%, 3.900 tỷ đồng.'),
  date: {
    type: ['string', 'number'],
    minimum: 1,
    maximum: 2100,
    pattern: dates(0),
    errorMessage: 'Ở đây cần ngày, tháng hoặc năm, ví dụ 2019-09-30, 30/9/2019, 5/2018, 2019.',
  },
  fullDate: {
    type: ['string'],
    pattern: dates(2),
    errorMessage: 'Ở đây cần đủ ngày, tháng, năm, ví dụ 2019-09-30 hoặc 30/9/2019.',
  },
} as const satisfies Readonly<Record<LeafKind, LeafJson>>;
