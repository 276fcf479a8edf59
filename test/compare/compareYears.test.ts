import { describe, expect, test } from 'vitest';
import { isChanged } from '../../src/compare/compareYears.js';
import type { RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { compared, inYear, refused, rowOf, said, sideUnit } from './sides.js';

const voluntary = (value: string, more: RawMap = {}): RawMap => ({ participants: { voluntary: { value, ...more } } });
const rate = (percent: string, of = 'dân số'): RawMap => ({
  participants: { rates: [{ id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', percent, of }] },
});

describe('a count in two years', () => {
  test.each([
    // 2.983 − 1.900 = 1.083; 1.083 ÷ 1.900 = 57 %
    ['1900', '2983', '1.900 → 2.983: increased +1.083 +57%'],
    // 1.900 − 2.983 = −1.083; 1.083 ÷ 2.983 = 36,3057… %
    ['2983', '1900', '2.983 → 1.900: decreased -1.083 -36,31%'],
    ['1900', '1900', '1.900 → 1.900: unchanged'],
    // No percentage over nothing.
    ['0', '25', '0 → 25: increased +25'],
    ['25', '0', '25 → 0: decreased -25 -100%'],
    ['100000', '199999', '100.000 → 199.999: increased +99.999 +99,999%'],
    ['3', '8', '03 → 08: increased +5 +166,67%'],
    ['khoảng 200', 'khoảng 300', 'khoảng 200 → khoảng 300: increased'],
    ['khoảng 300', '400', 'khoảng 300 → 400: increased khoảng +100 [approximate older]'],
    ['300', 'hơn 400', '300 → hơn 400: increased + hơn 100 [approximate newer]'],
    // Rounded to thousands, the older number may have been the greater one.
    ['khoảng 1165000', '1165100', 'khoảng 1.165.000 → 1.165.100: unclear [unclear]'],
    ['1165100', 'khoảng 1165000', '1.165.100 → khoảng 1.165.000: unclear [unclear]'],
    ['hơn 227000', '227500', 'hơn 227.000 → 227.500: unclear [unclear]'],
    ['hơn 227000', '229000', 'hơn 227.000 → 229.000: increased [approximate older]'],
    ['gần 300', '310', 'gần 300 → 310: increased [approximate older]'],
    // 11.500 to 12.500 against 12.450 to 12.550.
    ['khoảng 12000', 'khoảng 12500', 'khoảng 12.000 → khoảng 12.500: unclear [unclear]'],
    // Equal words are not equal numbers.
    ['hơn 700000', 'hơn 700000', 'hơn 700.000 → hơn 700.000: unclear [unclear]'],
    ['khoảng 300', 'khoảng 300', 'khoảng 300 → khoảng 300: unclear [unclear]'],
    ['10-15', '10-15', '10-15 → 10-15: unclear [unclear]'],
    ['ước 300', 'ước 300', 'ước 300 → ước 300: unchanged'],
    ['hơn 300', 'gần 300', 'hơn 300 → gần 300: decreased'],
    ['gần 100', '101', 'gần 100 → 101: increased [approximate older]'],
    ['ít nhất 300', '900', 'ít nhất 300 → 900: unclear [unclear]'],
    ['không quá 300', '301', 'không quá 300 → 301: increased [approximate older]'],
    ['khoảng 1165000', '1265100', 'khoảng 1.165.000 → 1.265.100: increased khoảng +100.000 [approximate older]'],
    ['5000', 'hơn 4100', '5.000 → hơn 4.100: decreased [approximate newer]'],
    ['hơn 5000', '4900', 'hơn 5.000 → 4.900: decreased - hơn 100 [approximate older]'],
    ['10-15', '20-25', '10-15 → 20-25: increased'],
    ['10-20', '15-25', '10-20 → 15-25: unclear [unclear]'],
    ['hàng trăm', '1500', 'hàng trăm → 1.500: increased [approximate older]'],
  ])('%s → %s', (older, newer, expected) => {
    expect(said(rowOf('participants.voluntary', voluntary(older), voluntary(newer)))).toBe(expected);
  });

  test('so little more that its percentage would be printed as 0%: none', () => {
    const row = rowOf('participants.voluntary', voluntary('126308'), voluntary('126309'));
    expect(said(row)).toBe('126.308 → 126.309: increased +1');
  });

  test('an estimate against an actual number', () => {
    const row = rowOf('participants.voluntary', voluntary('1900'), voluntary('2983', { estimate: 'true' }));
    expect(said(row)).toBe('1.900 → 2.983: increased +1.083 +57% [estimate newer]');
  });

  test('money, in đồng', () => {
    const finances = (value: string): RawMap => ({ finances: [{ id: 'thu', label: 'Tổng số thu', value }] });
    const row = rowOf('finances.thu', finances('3.900 tỷ đồng'), finances('4.095 tỷ đồng'));
    expect(said(row)).toBe('3.900 tỷ đồng → 4.095 tỷ đồng: increased +195 tỷ đồng +5%');
    expect(row.absolute?.value).toBe('195000000000');
  });
});

describe('a rate in two years', () => {
  test.each([
    ['89,24%', '90,48%', '89,24% → 90,48%: increased +1,24 points'],
    ['90,48%', '90,4%', '90,48% → 90,4%: decreased -0,08 points'],
    ['90%', 'khoảng 91%', '90% → khoảng 91%: increased khoảng +1 points [approximate newer]'],
    ['90%', '90%', '90% → 90%: unchanged'],
  ])('%s → %s', (older, newer, expected) => {
    expect(said(rowOf('participants.rates.bhyt.percent', rate(older), rate(newer)))).toBe(expected);
  });

  test('of another whole it is another rate', () => {
    const row = rowOf('participants.rates.bhyt.percent', rate('90%'), rate('91%', 'dân số thường trú'));
    expect(said(row)).toBe('90% → 91%: incomparable (of)');
  });
});

describe('a part of a whole', () => {
  const ratio = (value: string): RawMap => ({ ratios: [{ id: 'to', value, unit: 'tổ trưởng', state: 'có thẻ' }] });

  test.each([
    // 2.109 ÷ 2.156 = 97,8200… %; 2.200 ÷ 2.200 = 100 %. Parts of two wholes have no difference.
    ['2.109/2.156', '2.200/2.200', '2.109/2.156 → 2.200/2.200: increased +2,18 points'],
    ['9/11', '11/11', '9/11 → 11/11: increased +2 +18,18 points'],
    // More of them, and a smaller share.
    ['50/100', '60/200', '50/100 → 60/200: decreased -20 points'],
    ['50/100', '50/200', '50/100 → 50/200: decreased -25 points'],
    ['11/11', '12', '11/11 → 12: incomparable (denominator)'],
    ['12', '11/11', '12 → 11/11: incomparable (denominator)'],
  ])('%s → %s', (older, newer, expected) => {
    expect(said(rowOf('ratios.to', ratio(older), ratio(newer)))).toBe(expected);
  });
});

describe('what came, what went, what became something else', () => {
  test('in one year only', () => {
    const rows = compared([inYear(2018, voluntary('5'))], [inYear(2019, rate('90%'))]).rows;
    expect(rows.map((row) => `${row.id} ${said(row)}`)).toEqual([
      'participants.voluntary 05 → –: disappeared',
      'participants.rates.bhyt.percent – → 90%: appeared',
    ]);
  });

  test.each([
    ['the unit word', voluntary('5'), voluntary('9', { unit: 'thẻ' }), '05 → 09: incomparable (unit)'],
    [
      'the area',
      { participants: { scope: 'toàn tỉnh', voluntary: { value: '5' } } },
      { participants: { scope: 'khối doanh nghiệp', voluntary: { value: '9' } } },
      '05 → 09: incomparable (area)',
    ],
    [
      'nothing, where one does not say the area',
      { participants: { scope: 'toàn tỉnh', voluntary: { value: '5' } } },
      voluntary('9'),
      '05 → 09: increased +4 +80%',
    ],
    [
      'nothing, where only capitals differ',
      voluntary('5', { unit: 'Người' }),
      voluntary('9'),
      '05 → 09: increased +4 +80%',
    ],
  ])('%s changed', (_, older, newer, expected) => {
    expect(said(rowOf('participants.voluntary', older, newer))).toBe(expected);
  });

  test('a fact that was a number and is a rate', () => {
    const fact = (value: string): RawMap => ({ facts: [{ id: 'nghe', value, label: 'lao động qua đào tạo' }] });
    expect(said(rowOf('facts.nghe', fact('500'), fact('20%')))).toBe('500 → 20%: incomparable (kind)');
  });

  test('inserting a line renames nothing', () => {
    const group = (label: string, value: string) => ({ label, value });
    const older = { beneficiaries: [group('Người hưởng lương hưu', '10')] };
    const newer = { beneficiaries: [group('Người hưởng trợ cấp', '5'), group('Người hưởng lương hưu', '12')] };
    const rows = compared([inYear(2018, older)], [inYear(2019, newer)]).rows;
    expect(rows.map(said)).toEqual(['– → 05: appeared', '10 → 12: increased +2 +20%']);
  });
});

describe('periods of different length', () => {
  const data = {
    conferences: [{ id: 'hn', form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '8' }],
    ...voluntary('100'),
  };
  const long = sideUnit(
    unitYear({
      unit: { name: 'Bến Tre', level: 'tỉnh' },
      period: { label: '18 tháng', from: '2019-01', to: '2020-06' },
      ...data,
    }),
  );

  test('what there is at the end is compared, what happened is not', () => {
    const { rows, otherLength } = compared([inYear(2018, data)], [long]);
    expect(otherLength).toBe(true);
    expect(rows.map(said)).toEqual(['08 → 08: incomparable (length)', '100 → 100: unchanged']);
  });

  test('a leap year is as long as another', () => {
    expect(compared([inYear(2019, data)], [inYear(2020, data)]).otherLength).toBe(false);
  });
});

describe('what became of a target', () => {
  const plan = (percent: string, more: RawMap = {}): RawMap => ({
    plan: [{ giver: 'BHXH Việt Nam', percent, ...more }],
  });
  const outcome = (older: RawMap, newer: RawMap) =>
    rowOf('participants.voluntary', voluntary('100', older), voluntary('100', newer)).targets.map(
      ({ id, outcome: found, points }) => `${id}: ${found}${points === null ? '' : ` ${points.text}`}`,
    );
  const ID = 'participants.voluntary.plan.bhxh-viet-nam';

  test.each([
    ['96,06%', '104,86%', `${ID}: now-met +8,8`],
    ['104,86%', '96,06%', `${ID}: now-missed -8,8`],
    ['100%', '104,86%', `${ID}: still-met +4,86`],
    ['90%', '96,06%', `${ID}: still-missed +6,06`],
    ['90%', '90%', `${ID}: still-missed`],
    ['khoảng 100%', '104%', `${ID}: unclear khoảng +4`],
  ])('%s → %s', (older, newer, expected) => {
    expect(outcome(plan(older), plan(newer))).toEqual([expected]);
  });

  test('newly set, and no longer', () => {
    expect(outcome({}, plan('96%'))).toEqual([`${ID}: new`]);
    expect(outcome(plan('96%'), {})).toEqual([`${ID}: dropped`]);
    const changed = (older: RawMap, newer: RawMap) =>
      isChanged(rowOf('participants.voluntary', voluntary('100', older), voluntary('100', newer)));
    expect([changed({}, plan('96%')), changed(plan('96%'), {}), changed({}, {})]).toEqual([true, true, false]);
  });

  test('of several givers each by its name', () => {
    const two = {
      plan: [
        { giver: 'HĐND tỉnh', percent: '120%' },
        { giver: 'BHXH Việt Nam', percent: '99%' },
      ],
    };
    expect(outcome(plan('101%'), two)).toEqual(['participants.voluntary.plan.hdnd-tinh: new', `${ID}: now-missed -2`]);
  });

  test('a change of nothing but the share of the plan is a change', () => {
    const row = rowOf('participants.voluntary', voluntary('100', plan('96%')), voluntary('100', plan('97%')));
    expect(row.status).toBe('unchanged');
    expect(isChanged(row)).toBe(true);
  });

  test('a rate against the rate that was wanted', () => {
    const wanted = (percent: string, target: string) => ({
      participants: {
        rates: [{ id: 'no', label: 'Tỷ lệ nợ', percent, of: 'số phải thu', target: [{ percent: target }] }],
      },
    });
    const row = rowOf('participants.rates.no.percent', wanted('3,5%', 'không quá 3%'), wanted('2,5%', 'không quá 3%'));
    expect(row.targets.map(({ outcome: found }) => found)).toEqual(['now-met']);
  });
});

describe('a merger', () => {
  const inProvince = (name: string, year: number, data: RawMap) =>
    sideUnit(
      unitYear({
        unit: { name, level: 'tỉnh' },
        period: { label: `năm ${year}`, from: `${year}-01`, to: `${year}-12` },
        ...data,
      }),
      `${name}.yaml`,
    );

  test('one old province is not the new one', () => {
    const [older, newer] = [inProvince('Đồng Nai', 2024, voluntary('5')), inProvince('Đồng Nai', 2025, voluntary('9'))];
    expect(refused([older], [newer])).toMatchObject({ type: 'incomplete', older: [{ name: 'Bình Phước' }], newer: [] });
    expect(refused([newer], [older])).toMatchObject({ type: 'incomplete', older: [], newer: [{ name: 'Bình Phước' }] });
  });

  const sum = (bp: RawMap, dn: RawMap, both: RawMap) =>
    compared(
      [inProvince('Bình Phước', 2024, bp), inProvince('Đồng Nai', 2024, dn)],
      [inProvince('Đồng Nai', 2025, both)],
    ).rows.map(said);

  test('counts of all parts are added', () => {
    expect(sum(voluntary('1000'), voluntary('khoảng 2000'), voluntary('4400'))).toEqual([
      'khoảng 3.000 → 4.400: increased [approximate older]',
    ]);
  });

  test('a part without the number is named', () => {
    const [row] = compared(
      [inProvince('Bình Phước', 2024, voluntary('1000')), inProvince('Đồng Nai', 2024, {})],
      [inProvince('Đồng Nai', 2025, voluntary('3300'))],
    ).rows;
    expect(row?.obstacle).toEqual({ type: 'part-missing', side: 'older', units: ['tỉnh Đồng Nai'] });
  });

  test('rates are worked out again from counts, never averaged', () => {
    const health = (value: string, percent: string, denominator?: string) => ({
      participants: {
        health: { value, coverage: [{ percent, of: 'dân số', ...(denominator === undefined ? {} : { denominator }) }] },
      },
    });
    // (900 + 2.910) ÷ (1.000 + 3.000) = 95,25 %, where the mean would be 93,5 %.
    expect(sum(health('900', '90%', '1000'), health('2910', '97%', '3000'), health('3900', '97,5%', '4000'))).toEqual([
      '3.810 → 3.900: increased +90 +2,36%',
      '95,25% → 97,5%: increased +2,25 points',
    ]);
    expect(sum(health('900', '90%', '1000'), health('2910', '97%'), health('3900', '97,5%', '4000'))[1]).toBe(
      '– → 97,5%: incomparable (not-additive)',
    );
  });

  test('a plan that one part does not have is none of the sum', () => {
    const { rows } = compared(
      [
        inProvince('Bình Phước', 2024, voluntary('10', { plan: [{ giver: 'UBND tỉnh', value: '12' }] })),
        inProvince('Đồng Nai', 2024, voluntary('30', { plan: [{ giver: 'HĐND tỉnh', value: '28' }] })),
      ],
      [inProvince('Đồng Nai', 2025, voluntary('46', { plan: [{ giver: 'UBND tỉnh', value: '50' }] }))],
    );
    const [row] = rows;
    expect([row?.older?.figure?.text, row?.targets.map(({ older, outcome }) => [older, outcome])]).toEqual([
      '40',
      [[null, 'new']],
    ]);
  });

  test('plans that every part has are added; averages are not', () => {
    const planned = (value: string, plan: string) => voluntary(value, { plan: [{ value: plan }] });
    const rows = compared(
      [inProvince('Bình Phước', 2024, planned('10', '12')), inProvince('Đồng Nai', 2024, planned('30', '28'))],
      [inProvince('Đồng Nai', 2025, planned('46', '50'))],
    ).rows;
    expect(rows[0]?.targets.map(({ outcome, points }) => `${outcome} ${points?.text}`)).toEqual(['now-missed -8']);
    const each = (value: string) => ({
      conferences: [{ id: 'hn', form: 'hội nghị', organisers: ['BHXH tỉnh'], attendance: { each: value } }],
    });
    expect(sum(each('200'), each('100'), each('150'))).toEqual(['– → 150: incomparable (not-additive)']);
  });

  test('ratios are added on both sides of the stroke', () => {
    const ratio = (value: string) => ({ ratios: [{ id: 'to', value, unit: 'tổ trưởng', state: 'có thẻ' }] });
    expect(sum(ratio('9/10'), ratio('27/30'), ratio('39/40'))).toEqual(['36/40 → 39/40: increased +3 +7,5 points']);
  });

  test('what was counted by district has no later counterpart, what is counted in communes neither', () => {
    const counted = (unit: string, value: string) => ({ context: [{ id: 'dv', unit, value }] });
    const across = (older: RawMap, newer: RawMap) =>
      compared([inProvince('Cao Bằng', 2024, older)], [inProvince('Cao Bằng', 2026, newer)]).rows.map(said);
    expect(across(counted('đơn vị cấp huyện', '10'), counted('đơn vị cấp huyện', '10'))).toEqual([
      '10 → 10: incomparable (district)',
    ]);
    expect(across(counted('xã biên giới', '40'), counted('xã biên giới', '20'))).toEqual([
      '40 → 20: incomparable (commune)',
    ]);
    expect(across(counted('đối tượng bảo hiểm xã hội', '40'), counted('đối tượng bảo hiểm xã hội', '50'))).toEqual([
      '40 → 50: increased +10 +25%',
    ]);
    expect(across(counted('đơn vị cấp huyện', '10'), voluntary('5'))).toEqual([
      '10 → –: disappeared (district)',
      '– → 05: appeared',
    ]);
  });

  test('parts of one side must be of one period, and no two of one ground', () => {
    const [bp, dn] = [inProvince('Bình Phước', 2024, {}), inProvince('Đồng Nai', 2023, {})];
    expect(refused([bp, dn], [inProvince('Đồng Nai', 2025, {})])).toEqual({ type: 'mixed-periods', side: 'older' });
    expect(refused([bp, bp], [inProvince('Đồng Nai', 2025, {})])).toMatchObject({ type: 'overlap', side: 'older' });
  });
});

test('two different units are set side by side, and said to be', () => {
  const other = sideUnit(unitYear({ unit: { name: 'Lai Châu', level: 'tỉnh' }, ...voluntary('5') }));
  expect(compared([inYear(2019, voluntary('4'))], [other]).otherUnit).toBe(true);
});
