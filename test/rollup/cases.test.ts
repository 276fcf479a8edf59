import { describe, expect, test } from 'vitest';
import { contributorOf, type Tier } from '../../src/rollup/units/contributorOf.js';
import type { Raw, RawMap } from '../support/raw.js';
import { at, sums } from './sums.js';

const voluntary = (value: Raw, more: RawMap = {}): RawMap => ({ participants: { voluntary: { value, ...more } } });

describe('values', () => {
  test('a unit without the number makes the sum incomplete, and source says so', () => {
    const { result, partial } = sums(voluntary('1.200'), voluntary('300'), {
      participants: { health: { value: '5' } },
    });
    expect(at(result, 'participants', 'voluntary')).toEqual({
      value: '1.500',
      units: '02/03',
      source: 'cộng 2/3 đơn vị có số liệu: huyện An 1.200; huyện Bình 300; chưa có: huyện Cẩm',
    });
    expect(partial).toEqual(['participants.voluntary: 2/3', 'participants.health: 1/3']);
  });

  test('other unit words or names are other lines', () => {
    const { result } = sums(
      { participants: { health: { value: '100' } } },
      { participants: { health: { value: '90', unit: 'thẻ' } } },
      { participants: { health: { value: '80', label: 'BHYT hộ gia đình' } } },
    );
    expect(at(result, 'participants', 'health', 'value')).toBe('100');
    const groups = at(result, 'participants', 'groups') as readonly RawMap[];
    expect(groups.map(({ label, value, unit }) => [label, value, unit])).toEqual([
      ['BHYT', '90', 'thẻ'],
      ['BHYT hộ gia đình', '80', undefined],
    ]);
  });

  test('what is counted is one line in whatever words, and what is broadcast again another', () => {
    expect(added(aired(['tin, bài', '10']), aired(['tin bài', '20']), aired(['Bài viết và tin', '30']))).toEqual([
      ['tin, bài', '60'],
    ]);
    expect(
      added(aired(['tin, bài', '10'], ['lượt tin, bài', '7']), aired(['lượt tin bài', '20'], ['tin', '5'])),
    ).toEqual([
      ['tin, bài', '10'],
      ['lượt tin, bài', '27'],
      ['tin', '05'],
    ]);
    const parts = (form: string, count: string): RawMap => ({ materials: [{ form, count }] });
    expect(at(sums(parts('tờ rơi, tờ gấp', '10'), parts('Tờ rơi và tờ gấp', '20')).result, 'materials')).toMatchObject([
      { form: 'tờ rơi, tờ gấp', count: '30' },
    ]);
  });

  test('what several units held on one day are as many events, and what one held needs no number', () => {
    const held = (date: string, total: string): RawMap => ({
      conferences: [{ id: 'ra-quan', form: 'lễ ra quân', organisers: ['BHXH huyện'], date, attendance: { total } }],
    });
    const lines = (...units: readonly RawMap[]) =>
      (at(sums(...units).result, 'conferences') as readonly RawMap[]).map(({ date, count, attendance }) => [
        date,
        count,
        (attendance as RawMap).total,
      ]);
    expect(lines(held('12/5/2019', '250'), held('12/5/2019', '100'))).toEqual([['2019-05-12', '02', '350']]);
    expect(lines(held('12/5/2019', '250'), held('13/5/2019', '100'))).toEqual([
      ['2019-05-12', undefined, '250'],
      ['2019-05-13', undefined, '100'],
    ]);
  });

  test('two lines of one unit are never added to each other', () => {
    const [an, binh] = [aired(['tin và bài', '10'], ['tin bài', '20']), aired(['tin và bài', '3'], ['tin bài', '5'])];
    expect(added(an)).toEqual([
      ['tin và bài', '10'],
      ['tin bài', '20'],
    ]);
    expect(added(an, binh)).toEqual([
      ['tin và bài', '13'],
      ['tin bài', '25'],
    ]);
    // Which of the two a third unit means is not known.
    expect(added(an, binh, aired(['tin, bài', '7']))).toEqual([
      ['tin và bài', '13'],
      ['tin bài', '25'],
      ['tin, bài', '07'],
    ]);
  });

  test('a body that one unit alone names twice stays in the name of its line', () => {
    const media = [{ group: 'báo chí', outlets: ['Báo An', 'Báo An'], publications: '50' }];
    expect(sums({ media }).result).toEqual({ media });
  });

  test('a unit word without a number takes no place from a number', () => {
    const held = (attendance: RawMap): RawMap => ({
      conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '2', attendance }],
    });
    const { result, left } = sums(held({ unit: 'em' }), held({ total: '90', unit: 'người' }));
    expect(result).toMatchObject({ conferences: [{ count: '04', attendance: { total: '90', unit: 'người' } }] });
    expect(left).toEqual([]);
  });

  test('people who came stay people who came, and attendances attendances', () => {
    const held = (attendance: RawMap): RawMap => ({
      conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '2', attendance }],
    });
    const [together] = at(sums(held({ total: '90' }), held({ total: '80' })).result, 'conferences') as RawMap[];
    expect(together?.attendance).toEqual({ total: '170', source: 'cộng 2 đơn vị: huyện An 90; huyện Bình 80' });
    expect(sums(held({ each: '90' }), held({ total: '80', each: '40' })).result).toMatchObject({
      conferences: [{ count: '04', attendance: { total: '260', unit: 'lượt người' } }],
    });
  });

  test('people at one event are persons, and as many attendances beside those of others', () => {
    const held = (count: string, attendance: RawMap): RawMap => ({
      conferences: [{ form: 'lễ ra quân', organisers: ['BHXH tỉnh'], count, attendance }],
    });
    const attended = (...units: readonly RawMap[]): unknown => {
      const { result, left } = sums(...units);
      const [together] = at(result, 'conferences') as RawMap[];
      const { source: _, ...attendance } = (together?.attendance ?? {}) as RawMap;
      return { ...attendance, left };
    };
    expect(attended(held('1', { each: '90' }), held('1', { each: '50' }))).toEqual({ total: '140', left: [] });
    expect(attended(held('1', { each: '90' }), held('2', { total: '80' }))).toEqual({ total: '170', left: [] });
    expect(attended(held('1', { each: '90' }), held('2', { each: '50' }))).toEqual({
      total: '190',
      unit: 'lượt người',
      left: [],
    });
  });

  test('what only words tell cannot be added', () => {
    const { result, left } = sums(voluntary('hàng trăm', { plan: [{ value: '200' }] }), voluntary('50'));
    expect(at(result, 'participants')).toBeUndefined();
    expect(left).toEqual([
      'participants.voluntary: wording (2)',
      'participants.voluntary.plan.giao: without-value (1)',
    ]);
  });

  test('an estimate makes the sum one; different days give the earliest, and are told', () => {
    const { result, dates } = sums(
      voluntary('5', { asOf: '2019-12-31' }),
      voluntary('6', { asOf: '2019-09-30', estimate: 'true' }),
    );
    expect(at(result, 'participants', 'voluntary')).toMatchObject({
      value: '11',
      estimate: 'true',
      asOf: '2019-09-30',
    });
    expect(dates).toEqual(['participants.voluntary.asOf']);
  });

  test.each([
    ['sum', 'sum', 'sum'],
    ['sum', 'union', 'union'],
    ['part', 'sum', 'part'],
    ['sum', null, 'part'],
    ['union', null, 'union'],
  ])('relation %s and %s: %s', (a, b, together) => {
    const given = (relation: string | null): RawMap =>
      voluntary('10', { parts: [{ label: 'x', value: '10' }], ...(relation === null ? {} : { relation }) });
    const { result } = sums(given(a), given(b));
    expect(at(result, 'participants', 'voluntary', 'relation')).toBe(together);
  });

  test('parts that cannot be added make a sum of parts a part of the sum', () => {
    const given = (value: string): RawMap =>
      voluntary('500', {
        relation: 'sum',
        parts: [
          { label: 'x', value },
          { label: 'y', value: '300' },
        ],
      });
    const { result, left } = sums(given('hàng trăm'), given('200'));
    expect(at(result, 'participants', 'voluntary')).toMatchObject({
      relation: 'part',
      parts: [{ label: 'y', value: '600' }],
    });
    expect(left).toEqual(['participants.voluntary.parts.x: wording (2)']);
  });
});

describe('plans', () => {
  const plan = (value: string, more: RawMap): RawMap => voluntary(value, { plan: [{ giver: 'BHXH tỉnh', ...more }] });

  test('are added where every unit with the value has one, or the distance to one', () => {
    const { result, left } = sums(plan('90', { value: '100' }), plan('80', { shortfall: '20', percent: '80%' }));
    expect(at(result, 'participants', 'voluntary', 'plan')).toEqual([{ giver: 'BHXH tỉnh', value: '200' }]);
    expect(left).toEqual([]);
  });

  test('are left out where one unit has none', () => {
    const { result, left } = sums(plan('90', { value: '100', percent: '90%' }), voluntary('80'));
    expect(at(result, 'participants', 'voluntary', 'plan')).toBeUndefined();
    expect(left).toEqual([
      'participants.voluntary.plan.bhxh-tinh: plan-unknown (1)',
      'participants.voluntary.plan.bhxh-tinh.percent: plan-unknown (1)',
    ]);
  });

  test('tell that no percentage follows from an approximate sum', () => {
    const { result, left } = sums(plan('hơn 90', { value: '100', percent: '91%' }), plan('80', { value: '100' }));
    expect(at(result, 'participants', 'voluntary', 'plan')).toEqual([{ giver: 'BHXH tỉnh', value: '200' }]);
    expect(left).toEqual(['participants.voluntary.plan.bhxh-tinh.percent: percent-inexact (1)']);
  });
});

describe('changes', () => {
  const changed = (value: string, more: RawMap): RawMap =>
    voluntary(value, { changes: [{ against: 'năm 2018', ...more }] });
  const together = (...units: readonly RawMap[]) => {
    const { result, left } = sums(...units);
    return { changes: at(result, 'participants', 'voluntary', 'changes'), left };
  };

  test.each<[string, RawMap[], RawMap | undefined, string[]]>([
    ['bases are added', [{ base: '90' }, { base: '80' }], { base: '170' }, []],
    [
      'rises are added',
      [
        { direction: 'tăng', value: 'hơn 5' },
        { direction: 'tăng', value: '6' },
      ],
      { direction: 'tăng', value: 'hơn 11' },
      [],
    ],
    [
      'rises minus falls',
      [
        { direction: 'tăng', value: '5' },
        { direction: 'giảm', value: '8' },
      ],
      { direction: 'giảm', value: '03' },
      [],
    ],
    [
      'rises and falls that cancel',
      [
        { direction: 'tăng', value: '5' },
        { direction: 'giảm', value: '5' },
      ],
      { direction: 'bằng' },
      [],
    ],
    [
      'all rose, by percentages',
      [
        { direction: 'tăng', percent: '5%' },
        { direction: 'tăng', percent: '7%' },
      ],
      { direction: 'tăng' },
      ['percent: percent-only (2)'],
    ],
    [
      'nobody knows which is more',
      [
        { direction: 'tăng', value: 'hơn 5' },
        { direction: 'giảm', value: '8' },
      ],
      undefined,
      [': change-mixed (2)'],
    ],
  ])('%s', (_, [a = {}, b = {}], change, left) => {
    const told = together(changed('100', a), changed('200', b));
    expect(told.changes).toEqual(change && [{ against: 'năm 2018', ...change }]);
    const name = 'participants.voluntary.changes.nam-2018';
    expect(told.left).toEqual(left.map((line) => (line.startsWith(':') ? name + line : `${name}.${line}`)));
  });

  test('of some units only are left out', () => {
    expect(together(changed('100', { base: '90' }), voluntary('5'))).toEqual({
      changes: undefined,
      left: ['participants.voluntary.changes.nam-2018: not-all (1)'],
    });
  });
});

test('coverage is worked out anew, and left out where a denominator is missing', () => {
  const covered = (value: string, more: RawMap): RawMap =>
    voluntary(value, { coverage: [{ percent: '50%', of: 'dân số toàn huyện', ...more }] });
  expect(
    at(
      sums(covered('100', { denominator: '200' }), covered('90', { denominator: '300' })).result,
      'participants',
      'voluntary',
      'coverage',
    ),
  ).toEqual([{ percent: '38%', of: 'dân số toàn tỉnh', denominator: '500' }]);
  expect(sums(covered('100', { denominator: '200' }), covered('90', {})).left).toEqual([
    'participants.voluntary.coverage.dan-so-toan-huyen.percent: percent-only (2)',
    'participants.voluntary.coverage.dan-so-toan-huyen.denominator: percent-only (1)',
  ]);
});

test('words that all units share are kept, others are told', () => {
  const { result, left } = sums(
    { limitations: ['Chung', 'Riêng A'], overview: ['Gọi {{unit.name}}'] },
    { limitations: ['Riêng B', 'Chung'], overview: ['Gọi {{unit.name}}'] },
  );
  expect(result).toEqual({ limitations: ['Chung'] });
  expect(left).toEqual(['overview: own-number (2)', 'limitations: own-words (2)']);
});

describe('the words of a unit', () => {
  test.each<[string, string, Tier, string, string, string]>([
    ['huyện', 'Lộc Ninh', 'huyện', 'UBND huyện', 'UBND cấp huyện', 'UBND tỉnh'],
    ['huyện', 'Lộc Ninh', 'huyện', 'BHXH huyện Lộc Ninh', 'BHXH cấp huyện', 'BHXH tỉnh'],
    ['thị xã', 'Phước Long', 'huyện', 'dân số toàn thị xã', 'dân số toàn cấp huyện', 'dân số toàn tỉnh'],
    ['xã', 'Lộc Hòa', 'xã', 'hợp tác xã', 'hợp tác xã', 'hợp tác xã'],
    ['xã', 'Lộc Hòa', 'xã', 'bảo hiểm xã hội', 'bảo hiểm xã hội', 'bảo hiểm xã hội'],
    ['xã', 'Lộc Hòa', 'xã', 'UBND cấp xã', 'UBND cấp xã', 'UBND cấp xã'],
    ['xã', 'Lộc Hòa', 'xã', 'UBND thị xã', 'UBND thị xã', 'UBND thị xã'],
    ['tỉnh', 'Bà Rịa - Vũng Tàu', 'tỉnh', 'BHXH tỉnh Bà Rịa - Vũng Tàu', 'BHXH cấp tỉnh', 'BHXH tỉnh'],
    ['huyện', 'A (B)', 'huyện', 'BHXH huyện A (B)', 'BHXH cấp huyện', 'BHXH tỉnh'],
  ])('%s %s: %s %s', (level, name, tier, text, actor, extent) => {
    const from = contributorOf({ name, level: level as 'huyện' }, tier, 'tỉnh');
    expect([from.actor(text), from.extent(text)]).toEqual([actor, extent]);
  });
});

function aired(...items: readonly (readonly [form: string, count: string])[]): RawMap {
  return {
    media: [{ group: 'báo chí', outlets: ['Đài tỉnh'], items: items.map(([form, count]) => ({ form, count })) }],
  };
}

function added(...units: readonly RawMap[]) {
  const items = at(sums(...units).result, 'media', '0', 'items');
  return (items as readonly RawMap[]).map(({ form, count }) => [form, count]);
}
