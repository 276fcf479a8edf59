import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { runs } from '../support/runs.js';
import { said } from '../support/said.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

/** Each outlet's items as "count form" → the totals, as printed, with what they leave out. */
function totals(...outlets: readonly (readonly string[])[]): readonly string[] {
  const media = outlets.map((items, index) => ({
    id: `m${index}`,
    group: 'báo chí',
    outlets: [`Báo ${index}`],
    items: items.map((item, nth) => {
      const [, count = '', form = ''] = /^(.*\d)\s+(\D+)$/.exec(item) ?? [];
      return { id: `i${nth}`, count, form };
    }),
  }));
  return summaryOf(unitYear({ media })).mediaTotals.map(({ form, count, others }) => {
    const unit = typeof form === 'string' ? form : form.text;
    const left = others.map((other) => ` - ${other.count.text} ${other.form.text}`);
    return `${count.text} ${unit}${left.join('')}`;
  });
}

test.each([
  ['the same unit words are added', [['100 tin, bài'], ['35 tin, bài'], ['75 tin, bài']], ['210 tin, bài']],
  ['however they are written', [['1 tin, bài'], ['2 tin bài'], ['3 Tin và bài'], ['4 bài/tin']], ['10 tin, bài']],
  ['news and articles are "tin, bài"', [['1 tin', '2 bài viết'], ['3 tin, bài']], ['06 tin, bài']],
  ['no line counts all that is counted', [['1 tin, bài'], ['2 bài, ảnh']], ['03 tin, bài, ảnh']],
  [
    'news is no article',
    [
      ['1 tin', '2 bài'],
      ['3 tin', '4 bài'],
    ],
    ['04 tin', '06 bài'],
  ],
  ['what is broadcast again counts something else', [['100 tin, bài'], ['270 lượt tin, bài']], []],
  ['and is told', [['1 tin'], ['2 tin'], ['9 lượt tin', '8 tin nhắn']], ['03 tin - 09 lượt tin - 08 tin nhắn']],
  ['a form of one outlet is no total', [['12 chuyên mục', '12 chuyên trang']], []],
  ['nor are two of its forms', [['12 tin', '12 tin, bài']], []],
  ['capitals do not matter', [['2 Chuyên mục'], ['3 chuyên mục']], ['05 Chuyên mục']],
  ['two forms with one short form have two names', [['1 bán'], ['2 bán'], ['3 bàn'], ['4 bàn']], ['03 bán', '07 bàn']],
  ['an approximate term makes the sum approximate', [['trên 100 tin, bài'], ['110 tin, bài']], ['trên 210 tin, bài']],
  ['of two, the more cautious word stays', [['trên 100 tin'], ['khoảng 50 tin']], ['khoảng 150 tin']],
  ['a ratio cannot be added', [['11/12 tin'], ['5 tin']], []],
] as const)('%s', (_, outlets, expected) => {
  expect(totals(...outlets)).toEqual(expected);
});

/** What a reader takes for one of the things that a total counts. */
const THINGS = ['tin', 'bài', 'ảnh', 'chuyên mục', 'chuyên trang', 'tọa đàm', 'lượt phát sóng'];
const FORMS = [
  ...THINGS,
  ...['tin, bài', 'tin bài', 'tin/bài', 'Bài, tin', 'bài viết', 'tin, bài, ảnh', 'chuyên mục, chuyên trang'],
  ...['lượt tin, bài', 'lượt bài', 'lượt tọa đàm', 'tin nhắn', 'bài phát lại', 'chuyên mục phát lại'],
];

const item = fc.record({
  form: fc.constantFrom(...FORMS),
  count: fc.integer({ min: 10, max: 999 }),
  word: fc.constantFrom('', '', '', 'trên ', 'khoảng '),
});
const line = fc.record({
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ form }) => form.toLowerCase() }),
  frequency: fc.constantFrom(undefined, undefined, undefined, 'hằng tháng', 'mỗi tuần'),
});

test('a printed total names what it covers, and whatever it seems to include and does not', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
      const media = lines.map(({ items, frequency }, index) => ({
        id: `m${index}`,
        group: 'báo chí',
        outlets: [`Kênh ${'ABCDEF'.charAt(index)}`],
        ...(frequency === undefined ? {} : { frequency }),
        items: items.map(({ form, count, word }, nth) => ({ id: `i${nth}`, form, count: `${word}${count}` })),
      }));
      const printed = said({ media } as RawMap).filter((text) => text.startsWith('Tính chung'));
      for (const text of printed) checkTotal(text, lines);
    }),
    { numRuns: runs(60, 150) },
  );
});

type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

/** The sentence is read as a person would, against the lines as they were given. */
function checkTotal(text: string, lines: readonly Line[]): void {
  const [, covered = '', word = '', digits = '', unit = '', others = ''] =
    /^Tính chung, (.*) đã đăng, phát (trên |khoảng |)([\d.]+) ([^;]*?)(?:; chưa kể (.*))?\.$/.exec(text) ?? [];
  const left = others.split('; ');
  let sum = 0;
  let isApproximate = false;
  for (const [index, { items, frequency }] of lines.entries()) {
    const outlet = `Kênh ${'ABCDEF'.charAt(index)}`;
    for (const { form, count, word: about } of items) {
      if (!THINGS.some((thing) => mentions(form, thing) && mentions(unit, thing))) continue;
      const told = `${about}${count} ${form}${frequency === undefined ? '' : ` ${frequency}`} trên ${outlet}`;
      if (left.includes(told)) continue;
      expect(covered, text).toContain(outlet);
      const again = /lượt|lại|nhắn/.exec(form)?.[0] ?? '';
      expect({ text, again: unit.includes(again), frequency }).toEqual({ text, again: true, frequency: undefined });
      sum += count;
      isApproximate ||= about !== '';
    }
  }
  expect({ text, sum, isApproximate: word !== '' }).toEqual({
    text,
    sum: Number(digits.replaceAll('.', '')),
    isApproximate,
  });
}

function mentions(text: string, thing: string): boolean {
  return ` ${text.toLowerCase().replace(/[,/]/g, ' ').replace(/ +/g, ' ')} `.includes(` ${thing} `);
}
