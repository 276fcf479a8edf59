import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAgainst } from '../../src/compare/against/isAgainst.js';
import { withChanges } from '../../src/compare/against/withChanges.js';
import type { Side } from '../../src/compare/side.js';
import type { BuiltReport } from '../../src/jobs/steps/buildReport.js';
import type { Report } from '../../src/report/tree.js';
import { readDataset } from '../../src/source/readDataset.js';
import { buildRaw } from '../support/buildRaw.js';
import { buildProvince } from '../support/provinces.js';
import type { Raw, RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { plainWords } from '../writers/plainWords.js';
import { compared, inYear, sideUnit } from './sides.js';

const voluntary = (value: string, more: RawMap = {}): RawMap => ({ participants: { voluntary: { value, ...more } } });

function built(newer: RawMap, against: Side, sources = false): BuiltReport {
  const period = { label: 'năm 2019', from: '2019-01', to: '2019-12' };
  const raw = unitYear({ unit: { name: 'Bến Tre', level: 'tỉnh' }, period, ...newer });
  return buildRaw(raw, null, { against, sources });
}

/** Its items, and the paragraphs that name what they count: "Tổng số thu: 4.095 tỷ đồng". */
function itemsOf(report: Report | null): readonly string[] | undefined {
  return report?.body.flatMap((block) => {
    if (block.type === 'list') return block.items.map(plainWords);
    const words = block.type === 'paragraph' ? plainWords(block.children) : '';
    return /(?::| là) .*\d/u.test(words) ? [words] : [];
  });
}

/** The items of the report's body that end with what changed, and what is warned of. */
function told(older: RawMap, newer: RawMap) {
  const { report, findings } = built(newer, [inYear(2018, older)]);
  const items = itemsOf(report);
  const warned = findings.flatMap(({ code, path, args }) =>
    code === 'against-disagrees'
      ? [`${path.join('.')}: ${args.published}, ${args.computed} (${args.base} ${args.file})`]
      : [],
  );
  return { items, warned };
}

function paragraphs(newer: RawMap, older: RawMap): readonly string[] {
  const { report } = built(newer, [inYear(2018, older)]);
  return (report?.body ?? []).flatMap((block) => {
    if (block.type === 'list') return block.items.map(plainWords);
    return block.type === 'paragraph' ? [plainWords(block.children)] : [];
  });
}

function conferences(count: string, more: RawMap): RawMap {
  return { conferences: [{ id: 'a', form: 'hội nghị', organisers: ['BHXH tỉnh'], count, ...more }] };
}

/** No text stands in the file. */
const BLANK = null as unknown as string;

describe('sentences', () => {
  test.each([
    [
      '1900',
      '2983',
      'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người (57%) so với năm 2018 (1.900 người).',
    ],
    [
      '2983',
      '1900',
      'Số người tham gia BHXH tự nguyện là 1.900 người, giảm 1.083 người (36,31%) so với năm 2018 (2.983 người).',
    ],
    // Said together with all else that is the same.
    ['1900', '1900', 'Số người tham gia BHXH tự nguyện là 1.900 người.'],
    ['0', '5', 'Số người tham gia BHXH tự nguyện là 05 người, tăng 05 người so với năm 2018 (0 người).'],
    [
      'khoảng 200',
      '300',
      'Số người tham gia BHXH tự nguyện là 300 người, tăng khoảng 100 người so với năm 2018 (khoảng 200 người).',
    ],
    ['hơn 300', 'gần 300', 'Số người tham gia BHXH tự nguyện là gần 300 người, giảm so với năm 2018 (hơn 300 người).'],
    // Neither a rise nor a fall can be told.
    ['hơn 300', 'hơn 300', 'Số người tham gia BHXH tự nguyện là hơn 300 người.'],
  ])('%s → %s', (older, newer, expected) => {
    expect(told(voluntary(older), voluntary(newer))).toEqual({ items: [expected], warned: [] });
  });

  test('against an estimate', () => {
    const items = told(voluntary('1900', { estimate: 'true' }), voluntary('2983')).items;
    expect(items).toEqual([
      'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người (57%) so với số ước năm 2018 (1.900 người).',
    ]);
  });

  test('of a number that is still to come nothing is said, neither in the text nor in the tables', () => {
    const older = {
      participants: {
        voluntary: { value: '1900', plan: [{ name: 'kế hoạch', percent: '101%' }] },
        rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent: '89%', of: 'dân số' }],
      },
      ratios: [{ id: 'to', value: '9/10', unit: 'tổ trưởng', state: 'có thẻ' }],
    };
    const newer = {
      participants: {
        voluntary: { value: BLANK, plan: [{ name: 'kế hoạch', percent: BLANK }] },
        rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent: BLANK, of: 'dân số' }],
      },
      ratios: [{ id: 'to', value: BLANK, unit: 'tổ trưởng', state: 'có thẻ' }],
    };
    const { report } = built(newer, [inYear(2018, older)]);
    const items = report?.body.flatMap((block) => (block.type === 'list' ? block.items.map(plainWords) : []));
    expect(items).toEqual(['BHXH tự nguyện: …… người, bằng ……% kế hoạch.', 'Tỷ lệ bao phủ BHYT: ……% dân số.']);
    const tables = report?.appendices.flatMap(({ body }) =>
      body.flatMap((block) => (block.type === 'table' ? [block] : [])),
    );
    expect(tables?.flatMap(({ rows }) => rows.map((row) => row.map(plainWords)))).toEqual([
      ['Tổ trưởng có thẻ', '9/10', '……', ''],
      ['Người tham gia BHXH tự nguyện', '1.900', '……', ''],
      ['Tỷ lệ bao phủ BHYT', '89%', '……%', ''],
      ['Người tham gia BHXH tự nguyện', '101%', '……%', 'chưa đủ căn cứ'],
    ]);
  });

  test('rates in points, money in its own words', () => {
    const data = (percent: string, value: string): RawMap => ({
      participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of: 'dân số' }] },
      finances: [{ id: 'thu', label: 'Tổng số thu', value }],
    });
    expect(told(data('89,24%', '3.900 tỷ đồng'), data('90,48%', '4.095 tỷ đồng')).items).toEqual([
      'Tỷ lệ bao phủ BHYT là 90,48% dân số, tăng 1,24 điểm phần trăm so với năm 2018.',
      'Tổng số thu: 4.095 tỷ đồng, tăng 195 tỷ đồng (5%) so với năm 2018 (3.900 tỷ đồng).',
    ]);
  });

  test.each<[string, string, string, string]>([
    ['each', '100', 'người', 'tổng số 600 lượt người, tăng 100 lượt người (20%) so với năm 2018 (500 lượt người)'],
    ['each', '100', 'em', 'tổng số 600 lượt em, tăng 100 lượt em (20%) so với năm 2018 (500 lượt em)'],
    ['total', '120', 'người', 'tổng số 120 người dự'],
    ['total', '120', 'em', 'tổng số 120 em'],
  ])('who came, %s %s %s: what they are more by has their unit', (key, value, unit, expected) => {
    const held = (count: string) => conferences(count, { attendance: { [key]: value, unit } });
    expect(paragraphs(held('6'), held('5')).find((words) => words.includes('hội nghị'))).toContain(`${expected};`);
  });

  test('what is the same is said in one clause, in the order of the report', () => {
    const data = (value: string, more: RawMap = {}): RawMap => ({
      ...conferences('5', { attendance: { total: '120' } }),
      media: [{ id: 'b', group: 'báo chí', outlets: ['Báo A'], items: [{ form: 'tin, bài', count: '35' }] }],
      participants: {
        voluntary: { value, ...more },
        health: { value: '7000', coverage: [{ of: 'dân số', percent: '90%' }] },
        rates: [{ id: 'cham', label: 'Tỷ lệ chậm đóng', percent: '3%', of: 'số phải thu' }],
      },
      finances: [{ id: 'thu', label: 'Số thu BHXH', value: '100 tỷ đồng' }],
    });
    const clause =
      'Không thay đổi so với năm 2018: số hội nghị (BHXH tỉnh); hội nghị (BHXH tỉnh), số người dự; ' +
      'tin, bài (Báo A); người tham gia BHYT; tỷ lệ dân số tham gia BHYT; tỷ lệ chậm đóng; số thu BHXH.';
    const said = paragraphs(data('2983'), data('1900'));
    expect(said.filter((words) => /Không thay đổi|bằng/u.test(words))).toEqual([clause]);
    expect(said).toContain('BHXH tự nguyện: 2.983 người, tăng 1.083 người (57%) so với năm 2018 (1.900 người).');
    // What the data say of that period themselves, as a file of `next` does, is no second sentence.
    const own = data('1900', { changes: [{ against: 'cuối năm 2018', base: '1900' }] });
    expect(paragraphs(own, data('1900')).filter((words) => words.includes('2018'))).toEqual([
      clause.replace('người tham gia BHYT; ', 'người tham gia BHXH tự nguyện; người tham gia BHYT; '),
    ]);
  });

  test.each([
    [{ from: '2018-05-23', to: '2018-11-22' }, { from: '2019-05-23', to: '2019-11-22' }, 'ngày 22/11/2018'],
    [
      { label: 'từ tháng 5/2018 đến tháng 9/2018', from: '2018-05', to: '2018-09' },
      { from: '2019-05', to: '2019-09' },
      'tháng 9/2018',
    ],
  ])('people are counted on a day, not over a span: %o', (then, now, day) => {
    const file = (value: string, period: RawMap) => ({ ...voluntary(value), period: { label: '05 tháng', ...period } });
    const { report } = built(file('2983', now), [
      sideUnit(unitYear({ unit: { name: 'Bến Tre', level: 'tỉnh' }, ...file('1900', then) })),
    ]);
    expect(itemsOf(report)).toEqual([
      `Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người (57%) so với ${day} (1.900 người).`,
    ]);
  });

  test('of the first half of each year, which is not the year', () => {
    const half = (count: string, year: number) => conferences(count, { from: `1/${year}`, to: `6/${year}` });
    expect(paragraphs(half('6', 2019), half('5', 2018)).join()).toContain(
      'tăng 01 hội nghị (20%) so với kỳ từ 01/2018 đến 6/2018 (05 hội nghị)',
    );
  });

  test('what was published, in the words that it is counted in', () => {
    const published = (count: string): RawMap => ({
      media: [{ id: 'm', group: 'báo chí', outlets: ['Báo Đồng Khởi'], items: [{ id: 'i', form: 'tin, bài', count }] }],
    });
    expect(paragraphs(published('36'), published('30')).join()).toContain(
      '36 tin, bài; tăng 06 tin, bài (20%) so với năm 2018 (30 tin, bài)',
    );
  });

  test('nothing is said of what is not one thing in both years', () => {
    expect(told(voluntary('5', { unit: 'thẻ' }), voluntary('9')).items).toEqual([
      'Số người tham gia BHXH tự nguyện là 09 người.',
    ]);
  });
});

describe('what the data publish stays', () => {
  const published = (change: RawMap) => voluntary('2983', { changes: [{ against: 'năm 2018', ...change }] });

  test('a change that agrees', () => {
    expect(told(voluntary('1900'), published({ direction: 'tăng', percent: '57%' }))).toEqual({
      items: ['Số người tham gia BHXH tự nguyện là 2.983 người, tăng 57% so với năm 2018.'],
      warned: [],
    });
  });

  test.each([
    [{ direction: 'tăng', value: '1100' }, 'value: 1.100, +1.083'],
    [{ direction: 'tăng', percent: '58%' }, 'percent: 58%, +57%'],
    [{ direction: 'giảm', value: '5' }, 'direction: giảm, +1.083'],
    [{ direction: 'tăng', base: '1800' }, 'base: 1.800, 1.900'],
  ])('a change that does not: %o', (change, expected) => {
    const { items, warned } = told(voluntary('1900'), published(change));
    expect(items).toHaveLength(1);
    expect(items?.[0]).not.toContain('1.083');
    expect(warned).toEqual([`participants.voluntary.changes.0.${expected} (1.900 2018.yaml)`]);
  });

  test.each<[string, RawMap, readonly string[]]>([
    ['hơn 1000', { direction: 'tăng', value: '5000' }, ['value: 5.000, ≤ 1.983 (hơn 1.000 2018.yaml)']],
    ['hơn 1000', { direction: 'tăng', percent: '250%' }, ['percent: 250%, ≤ 198,3% (hơn 1.000 2018.yaml)']],
    ['hơn 1000', { direction: 'tăng', value: '1900', percent: '180%' }, []],
    // What is more than 1.000 may be more than 2.983.
    ['hơn 1000', { direction: 'giảm', value: '5' }, []],
    ['1900', { direction: 'bằng' }, ['direction: bằng, +1.083 (1.900 2018.yaml)']],
    ['2983', { direction: 'bằng' }, []],
    // A draft: a base that is still to come contradicts nothing.
    ['1900', { direction: 'tăng', base: BLANK }, []],
    ['1900', { direction: 'tăng', value: BLANK, percent: BLANK }, []],
    [BLANK, { direction: 'tăng', value: '5', percent: '500%' }, []],
    ['2983', { direction: 'tăng', value: '5' }, ['direction: tăng, không đổi (2.983 2018.yaml)']],
  ])('from %s to 2.983, published as %o', (older, change, expected) => {
    const { warned } = told(voluntary(older), published(change));
    expect(warned).toEqual(expected.map((words) => `participants.voluntary.changes.0.${words}`));
  });

  test('a rounded percentage, and one of an approximate number, are no disagreement', () => {
    expect(
      told(voluntary('khoảng 996'), {
        participants: {
          voluntary: { value: '4011', changes: [{ against: 'năm 2018', direction: 'tăng', percent: '302,72%' }] },
        },
      }).warned,
    ).toEqual([]);
    expect(
      told(
        voluntary('2983'),
        voluntary('1900', { changes: [{ against: 'năm 2018', direction: 'giảm', percent: '36,3%' }] }),
      ).warned,
    ).toEqual([]);
  });

  test.each<[older: string, newer: string, change: RawMap]>([
    ['100', 'ước 80', { base: '100', value: '20', percent: '20%' }],
    ['100', 'ước 80', { direction: 'giảm', value: '20' }],
    ['100', 'khoảng 80', { direction: 'giảm', value: '20' }],
    ['ước 3.200', '3.000', { base: '3.200', value: '200' }],
  ])('how far it fell, from %s to %s, agrees: %o', (older, newer, change) => {
    const changes = [{ against: 'năm 2018', ...change }];
    expect(told(voluntary(older), voluntary(newer, { changes })).warned).toEqual([]);
  });

  test('a base that is printed otherwise stays beside what is called equal', () => {
    const rate = (percent: string, more: RawMap = {}): RawMap => ({
      participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of: 'dân số', ...more }] },
    });
    const equal = (base: string) => [{ against: 'năm 2018', base, direction: 'bằng' }];
    const said = (base: string) => paragraphs(rate('92,06%', { changes: equal(base) }), rate('92,06%')).join('\n');
    expect(said('92%')).toContain('Tỷ lệ bao phủ BHYT là 92,06% dân số, bằng năm 2018 (92%).');
    expect(said('92,06%')).not.toContain('bằng năm 2018');
  });

  test('points that do not agree', () => {
    const rate = (percent: string, more: RawMap = {}): RawMap => ({
      participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of: 'dân số', ...more }] },
    });
    const changes = [{ against: 'năm 2018', direction: 'tăng', points: '1,5' }];
    const { items, warned } = told(rate('89,24%'), rate('90,48%', { changes }));
    expect(items).toEqual(['Tỷ lệ bao phủ BHYT là 90,48% dân số, tăng 1,5 điểm phần trăm so với năm 2018.']);
    expect(warned).toEqual(['participants.rates.0.changes.0.points: 1,5, +1,24 (89,24% 2018.yaml)']);
  });

  test.each<[older: string, newer: string, change: RawMap, said: readonly string[]]>([
    ['89,24%', '90,48%', { direction: 'tăng', points: '1,24' }, []],
    ['89,2%', '90,48%', { direction: 'tăng', points: '1,3' }, []],
    ['89,24%', '90,48%', { direction: 'giảm', points: '1,24' }, ['direction: giảm, +1,24 (89,24% 2018.yaml)']],
    // What both were rounded from may differ.
    ['90%', '90%', { direction: 'tăng' }, []],
    ['90%', '90%', { direction: 'bằng', points: '0' }, []],
    ['90%', '90%', { direction: 'tăng', points: '0,2' }, ['points: 0,2, không đổi (90% 2018.yaml)']],
    // Of an approximate rate nothing is known to contradict.
    ['khoảng 85%', '90%', { direction: 'tăng', points: '7' }, []],
  ])('a rate of %s, then %s, published as %o', (older, newer, change, said) => {
    const rate = (percent: string, more: RawMap = {}): RawMap => ({
      participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of: 'dân số', ...more }] },
    });
    const { warned } = told(rate(older), rate(newer, { changes: [{ against: 'năm 2018', ...change }] }));
    expect(warned).toEqual(said.map((words) => `participants.rates.0.changes.0.${words}`));
  });

  test('a change since another year stands beside it', () => {
    const newer = voluntary('2983', { changes: [{ against: 'năm 2015', direction: 'tăng', value: '2000' }] });
    expect(told(voluntary('1900'), newer).items?.[0]).toBe(
      'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 2.000 người so với năm 2015, tăng 1.083 người (57%) so với năm 2018 (1.900 người).',
    );
  });
});

test('what half a year publishes of the half before is said once, and held against the other file', () => {
  const half = (year: number, raw: RawMap) =>
    unitYear({ period: { label: `6 tháng đầu năm ${year}`, from: `${year}-01`, to: `${year}-06` }, ...raw });
  const published = (base: string) =>
    half(2019, voluntary('2983', { changes: [{ against: 'cùng kỳ năm 2018', base }] }));
  const told = (raw: RawMap) => buildRaw(raw, null, { against: [sideUnit(half(2018, voluntary('1900')))] });
  const agreeing = told(published('1900'));
  expect(itemsOf(agreeing.report)).toEqual([
    'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người (57%) so với cùng kỳ năm 2018 (1.900 người).',
  ]);
  expect(agreeing.findings.map(({ code }) => code)).not.toContain('against-disagrees');
  const other = told(published('1800'));
  expect(itemsOf(other.report)?.[0]).not.toContain('6 tháng đầu năm 2018');
  expect(other.findings.map(({ code }) => code)).toContain('against-disagrees');
});

describe('which "so với" means the other file', () => {
  const [then, now] = [inYear(2018, {}), inYear(2019, {})];
  test.each([
    ['năm 2018', true],
    ['Năm  2018', true],
    ['cùng kỳ năm 2018', true],
    ['cùng kỳ', true],
    ['năm trước', true],
    ['năm 2017', false],
    ['6 tháng đầu năm 2018', false],
  ])('%s: %s', (words, expected) => {
    expect(isAgainst(words, then, now)).toBe(expected);
  });

  test('a year is meant by its number, whatever its file calls it', () => {
    const of = (label: string, from: string, to: string) => sideUnit(unitYear({ period: { label, from, to } }));
    expect(isAgainst('năm 2018', of('12 tháng', '2018-01', '2018-12'), now)).toBe(true);
    expect(isAgainst('kết quả năm 2018', of('12 tháng', '2018-01', '2018-12'), now)).toBe(true);
    expect(isAgainst('năm 2018', of('11 tháng', '2018-01', '2018-11'), now)).toBe(false);
    expect(isAgainst('năm 2018', of('11 tháng', '2018-02', '2018-12'), now)).toBe(false);
    expect(isAgainst('kỳ trước', of('12 tháng', '2017-01', '2017-12'), now)).toBe(false);
    expect(isAgainst('năm ngoái', of('11 tháng', '2018-01', '2018-11'), now)).toBe(false);
  });

  test('"năm 2018" is no half of it', () => {
    const half = sideUnit(unitYear({ period: { label: '6 tháng đầu năm 2018', from: '2018-01', to: '2018-06' } }));
    expect(isAgainst('năm 2018', half, now)).toBe(false);
    expect(isAgainst('cùng kỳ', half, now)).toBe(false);
  });

  test('"cùng kỳ năm 2018" is the stretch of 2018 that the report is of, whatever its file calls it', () => {
    const of = (label: string, from: string, to: string) => sideUnit(unitYear({ period: { label, from, to } }));
    const [before, half] = [
      of('6 tháng đầu năm 2018', '2018-01', '2018-06'),
      of('6 tháng đầu năm 2019', '2019-01', '2019-06'),
    ];
    for (const words of ['cùng kỳ năm 2018', 'Cùng kỳ 2018', 'cùng kỳ 6 tháng đầu năm 2018', 'cùng kỳ năm trước'])
      expect(isAgainst(words, before, half)).toBe(true);
    for (const words of ['năm 2018', 'cùng kỳ năm 2017']) expect(isAgainst(words, before, half)).toBe(false);
    // The whole year before is not the half of it.
    expect(isAgainst('cùng kỳ năm 2018', inYear(2018, {}), half)).toBe(false);
    const [to2017, to2018] = [of('01 năm', '2016-05-23', '2017-05-31'), of('01 năm', '2017-05-23', '2018-05-31')];
    expect(isAgainst('cùng kỳ năm 2017', to2017, to2018)).toBe(true);
    const leap = of('hai tháng đầu năm 2020', '2020-01', '2020-02');
    expect(isAgainst('cùng kỳ năm 2019', of('hai tháng đầu năm 2019', '2019-01', '2019-02'), leap)).toBe(true);
  });
});

test('a period without a name is told by its days', () => {
  const unit = { name: 'Bến Tre', level: 'tỉnh' };
  const of = (from: string, to: string, data: RawMap) =>
    unitYear({ unit, period: { label: '18 tháng', from, to }, ...data });
  const older = sideUnit(of('2017-07-01', '2018-06-30', voluntary('1900')));
  const { report } = buildRaw(of('2018-07-01', '2019-06-30', voluntary('2983')), null, { against: [older] });
  expect(itemsOf(report)).toEqual([
    'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người (57%) so với ngày 30/6/2018 (1.900 người).',
  ]);
});

test('nothing is said of a rate that is new, or too vague to tell', () => {
  const rate = (percent: string): RawMap => ({
    participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of: 'dân số' }] },
  });
  const alone = ['Tỷ lệ bao phủ BHYT là 90% dân số.'];
  expect(told({}, rate('90%')).items).toEqual(alone);
  expect(told(rate('khoảng 90%'), rate('90%')).items).toEqual(alone);
  const { summary } = withChanges(compared([inYear(2018, rate('khoảng 90%'))], [inYear(2019, rate('90%'))]));
  expect(summary.rates.map(({ changes }) => changes)).toEqual([[]]);
  expect(told(rate('90%'), {}).items).toEqual([]);
});

test('what two lines of a file say of one thing has changed in both', () => {
  const both = (value: string): RawMap => ({
    participants: { voluntary: { value }, groups: [{ label: 'Số người tham gia BHXH tự nguyện', value }] },
  });
  expect(told(both('1900'), both('2983')).items).toEqual([
    'BHXH tự nguyện: 2.983 người, tăng 1.083 người (57%) so với năm 2018 (1.900 người).',
    'Số người tham gia BHXH tự nguyện: 2.983 người, tăng 1.083 người (57%) so với năm 2018 (1.900 người).',
  ]);
});

test('the appendix shows what both years have, and the report points to it', () => {
  const { report } = built({ ...voluntary('2983'), facts: [{ id: 'a', value: '5', label: 'x' }] }, [
    inYear(2018, voluntary('1900')),
  ]);
  expect(report?.appendices.map(({ label, title }) => `${label}: ${plainWords(title)}`)).toEqual([
    'Phụ lục: SO SÁNH SỐ LIỆU NĂM 2019 VỚI NĂM 2018 CỦA TỈNH BẾN TRE',
  ]);
  const tables = report?.appendices.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'table' ? [block] : [])),
  );
  expect(tables?.map(({ rows }) => rows.map((row) => row.map(plainWords).join(' | ')))).toEqual([
    ['Người tham gia BHXH tự nguyện | 1.900 | 2.983 | +1.083 | +57%'],
  ]);
  const last = report?.body.slice(-2).map((block) => block.type === 'paragraph' && plainWords(block.children));
  expect(last).toEqual([
    'Số liệu so sánh với kỳ trước được nêu tại Phụ lục kèm theo Báo cáo này.',
    'Trên đây là báo cáo kết quả tuyên truyền, Ban Tuyên giáo trân trọng báo cáo.',
  ]);
});

test('figures of the other file bear its name, and what was computed says from which', () => {
  const { report } = built(voluntary('2983'), [inYear(2018, voluntary('1900'))]);
  const origins = report?.figures
    .filter(({ id }) => /old|change/.test(id))
    .map(({ id, text, origin }) => [id, text, origin]);
  expect(origins).toEqual([
    [
      'participants.voluntary.changes.old.difference',
      '1.083',
      derived('participants.voluntary − old.participants.voluntary'),
    ],
    [
      'participants.voluntary.changes.old.percent',
      '57%',
      derived('|participants.voluntary − old.participants.voluntary| ÷ old.participants.voluntary × 100'),
    ],
    ['old.period.n1', '2018', { type: 'derived', formula: '2018.yaml: period', from: [] }],
    [
      'old.participants.voluntary',
      '1.900',
      { type: 'derived', formula: '2018.yaml: participants.voluntary', from: [] },
    ],
    ['old.period.label.n1', '2018', { type: 'derived', formula: '2018.yaml: period.label.n1', from: [] }],
    ['participants.voluntary.change', '+1.083', derived('participants.voluntary − old.participants.voluntary')],
    [
      'participants.voluntary.change-percent',
      '+57%',
      derived('|participants.voluntary − old.participants.voluntary| ÷ old.participants.voluntary × 100'),
    ],
  ]);
});

function derived(formula: string) {
  return { type: 'derived', formula, from: ['participants.voluntary', 'old.participants.voluntary'] };
}

test('with the sources of all figures, there are two numbered appendices, and the report names each by its number', () => {
  const { report } = built(voluntary('2983'), [inYear(2018, voluntary('1900'))], true);
  expect(report?.appendices.map(({ label }) => label)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
  const said = report?.body.slice(-3, -1).map((block) => block.type === 'paragraph' && plainWords(block.children));
  expect(said).toEqual([
    'Số liệu so sánh với kỳ trước được nêu tại Phụ lục 1 kèm theo Báo cáo này.',
    'Nguồn của từng số liệu được nêu tại Phụ lục 2 kèm theo Báo cáo này.',
  ]);
});

test.each([
  ['another unit', sideUnit(unitYear({ period: { label: 'năm 2018', from: '2018-01', to: '2018-12' } })), 'different'],
  ['the same year', inYear(2019, {}), 'not-earlier'],
  ['a later year', inYear(2020, {}), 'not-earlier'],
])('no report against %s', (_, older, refusal) => {
  const { report, refusal: found } = built(voluntary('5'), [older]);
  expect([report, found?.type]).toEqual([null, refusal]);
});

describe('Bến Tre 2019 against the values of 2018 that its article implies', () => {
  const older = (edit = (yaml: string) => yaml): Side => {
    const yaml = edit(readFileSync(new URL('../fixtures/compare/bentre-2018.yaml', import.meta.url), 'utf8'));
    return [
      sideUnit(
        readDataset('bentre-2018.yaml', new TextEncoder().encode(yaml)).dataset.value as Raw,
        'bentre-2018.yaml',
      ),
    ];
  };
  const disagreements = (against: Side) =>
    buildProvince('bentre', null, undefined, { against }).findings.flatMap(({ code, args }) =>
      code === 'against-disagrees' ? [`${args.published}, ${args.computed}`] : [],
    );

  test('the published rises agree with them', () => {
    expect(disagreements(older())).toEqual([]);
  });

  test('another value of 2018 does not', () => {
    expect(
      disagreements(older((yaml) => yaml.replace('khoảng 96.232', '96.232').replace('khoảng 996', '1.200'))),
    ).toEqual(['302,72%, +234,25%']);
  });
});
