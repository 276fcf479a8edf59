import fc from 'fast-check';
import type { LeafKind } from '../../src/model/leaf.js';
import { countTexts, moneyTexts, rateTexts } from '../quantity/arbitraries.js';

/**
 * Words between pieces that mean something in Markdown, HTML, Handlebars or YAML. None begins with a
 * mark that takes no space before it, so that wrong spacing in a report is the report's own.
 */
const pieces = fc.constantFrom(
  ...['bảo hiểm xã hội', 'BHXH', 'Ủy ban nhân dân', 'đồng bào', 'Đảng bộ', 'tin, bài', 'Nhân dân', 'cơ sở; xã', 'ơn ữ'],
  ...['*', '**đậm**', '_nghiêng_', '`mã`', '~~', '#', '##', '-', '+', '1.', '10)', '>', '---', '===', '|', '\\', '\\*'],
  ...['<b>', '</p>', '<!--', ']]>', '&', '&amp;a', '&#65;a', '"', "'", '[a](b)', '![x](y)', '{', '}', '{}', '$&', '%s'],
  ...[
    'https://bhxh.gov.vn/a_b',
    'a_b@c.vn',
    '“x”',
    '…',
    '–',
    '/',
    '@',
    '(x)',
    '5',
    '08',
    '1.234',
    '96,06%',
    '2016-2020',
  ],
  ...['khóa 12', '28-NQ/TW', 'ngày 23/5/2018', 'A4', '12A', 'x1', '社会', '🏥', '٣', '½'],
);

const text = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const day = fc.tuple(
  fc.integer({ min: 2000, max: 2040 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const iso = day.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const slashed = day.map(([year, month, date]) => `${date}/${month}/${year}`);
const words = day.map(([year, month, date]) => `ngày ${date} tháng ${month} năm ${year}`);

const letters = fc.stringMatching(/^[A-ZĐ]{1,4}$/);
const symbols = fc.tuple(fc.integer({ min: 1, max: 9999 }), letters, letters);

/** A valid writing of every kind of scalar. */
export const LEAVES: Readonly<Record<Exclude<LeafKind, 'choice'>, fc.Arbitrary<string>>> = {
  text,
  narrative: fc
    .tuple(text, fc.constantFrom('', '', '', '.', ';', '!'))
    .map(([words, mark]) => (words.endsWith('.') ? words : words + mark)),
  identifier: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/),
  documentNumber: fc.oneof(
    symbols.map(([number, kind, issuer]) => `${number}-${kind}/${issuer}`),
    symbols.map(([number, kind, issuer]) => `${number}/${kind}-${issuer}`),
    symbols.map(([number]) => String(number)),
    text,
  ),
  flag: fc.constantFrom('true', 'false'),
  count: countTexts,
  rate: rateTexts,
  money: moneyTexts,
  amount: fc.oneof(
    countTexts,
    rateTexts.filter((written) => written.includes('%')),
    moneyTexts.filter((written) => /đồng$/.test(written)),
  ),
  date: fc.oneof(
    iso,
    slashed,
    words,
    day.map(([year, month]) => `${month}/${year}`),
    day.map(([year]) => String(year)),
  ),
  fullDate: fc.oneof(iso, slashed, words),
};
