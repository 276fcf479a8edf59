import { describe, expect, test } from 'vitest';
import type { TrendInput } from '../../../src/compare/trend/orderFiles.js';
import { outlooksOf } from '../../../src/compare/trend/outlook.js';
import { trendDocument } from '../../../src/compare/trend/trendDocument.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { plainText } from '../../../src/report/plainText.js';
import { buildProvince } from '../../support/provinces.js';
import { madeUp, ordered, rowOf, year } from './madeUp.js';

/** Everything under the last heading: what is said of the targets. */
function said(inputs: readonly TrendInput[]): readonly string[] {
  const files = ordered(inputs);
  const [appendix] = trendDocument(files, trendRows(files), false).appendices;
  const last = appendix?.body.at(-1);
  return last?.type === 'list' ? last.items.map(plainText) : [];
}

const goal = (current: string, asOf: string, milestones = '{ year: 2025, value: 20% }') =>
  `goals: [{ id: a, about: lao động tham gia BHXH, sets: [{ decidedBy: Tỉnh ủy, milestones: [${milestones}] }], current: { value: "${current}", asOf: ${asOf} } }]`;
const plan = (value: string, plans: string) => `participants: { voluntary: { value: "${value}", plan: [${plans}] } }`;
const half2020 = (data: string) => madeUp({ from: '2020-01-01', to: '2020-06-30', data });

describe('the goals of Lai Châu alone: 12% at the end of May 2020', () => {
  const laiChau = () => {
    const { unit, summary } = buildProvince('laichau');
    if (unit === null || summary === null) throw new Error('no data');
    return { file: 'laichau.yaml', unit, summary };
  };

  test('each milestone: what is missing, what each year must bring, and no pace of one number', () => {
    const outlooks = outlooksOf(rowOf([laiChau()], 'goals.luc-luong-lao-dong.current'));
    expect(
      outlooks.map(({ wanted, time, gap, needed, course }) => [
        wanted?.text,
        time?.left.text,
        gap?.text,
        needed?.text,
        course?.type,
      ]),
    ).toEqual([
      // From 31/5/2020 to 31/12/2021 are 19 months, 23 ÷ 19 × 12 = 14,5…; then 33 ÷ 67 × 12 = 5,9… and so on.
      ['khoảng 35%', '19', 'khoảng 23', 'khoảng 14,5', 'too-few'],
      ['khoảng 45%', '67', 'khoảng 33', 'khoảng 5,9', 'too-few'],
      ['khoảng 60%', '127', 'khoảng 48', 'khoảng 4,5', 'too-few'],
      ['15%', '19', 'khoảng 3', 'khoảng 1,9', 'too-few'],
      ['20%', '67', 'khoảng 8', 'khoảng 1,4', 'too-few'],
      ['25%', '127', 'khoảng 13', 'khoảng 1,2', 'too-few'],
    ]);
  });

  test('says the same yearly need as the report of the file', () => {
    const file = laiChau();
    const { goals } = file.summary;
    const inReport = goals.flatMap(({ sets }) =>
      sets.flatMap(({ milestones }) => milestones.map(({ yearly }) => yearly?.text)),
    );
    const here = outlooksOf(rowOf([file], 'goals.luc-luong-lao-dong.current')).map(({ needed }) => needed?.text);
    expect(here).toEqual(inReport);
  });
});

describe('where the pace leads', () => {
  test('not there: 10% and 11% a year later make 17% by 2025', () => {
    const files = [year(2018, goal('10%', '2018-12-31')), year(2019, goal('11%', '2019-12-31'))];
    expect(said(files)).toEqual([
      'Lao động tham gia BHXH, mốc 20% đến năm 2025 (Tỉnh ủy): hiện là 11% (số liệu ngày 31/12/2019), còn phải tăng thêm 9 điểm phần trăm; bình quân mỗi năm cần tăng 1,5 điểm phần trăm (từ ngày của số liệu đến ngày 31/12/2025 còn 72 tháng). Với tốc độ tăng bình quân 1 điểm phần trăm mỗi năm (từ ngày 31/12/2018 đến ngày 31/12/2019) thì đến ngày 31/12/2025 được khoảng 17%, chưa đạt mục tiêu.',
    ]);
  });

  test('there, to the point: what each year needs is what each year brings', () => {
    const files = [year(2018, goal('9,5%', '2018-12-31')), year(2019, goal('11%', '2019-12-31'))];
    expect(said(files)[0]).toMatch(
      /mỗi năm cần tăng 1,5 điểm phần trăm .*tăng bình quân 1,5 điểm phần trăm .* được khoảng 20%, đạt mục tiêu\.$/,
    );
  });

  test('to the point of an approximate goal: nobody can say', () => {
    const milestone = '{ year: 2025, value: khoảng 20% }';
    const files = [year(2018, goal('9,5%', '2018-12-31', milestone)), year(2019, goal('11%', '2019-12-31', milestone))];
    expect(said(files)[0]).toMatch(/chưa đủ chính xác để biết có đạt mục tiêu hay không\.$/);
  });

  test('away from it', () => {
    const files = [year(2018, goal('12%', '2018-12-31')), year(2019, goal('11%', '2019-12-31'))];
    expect(said(files)[0]).toMatch(
      /Với tốc độ giảm bình quân 1 điểm phần trăm mỗi năm .* còn khoảng 5%, chưa đạt mục tiêu\.$/,
    );
  });

  test('below nothing, or above all there is: no number is foretold', () => {
    const falling = [year(2018, goal('12%', '2018-12-31')), year(2019, goal('5%', '2019-12-31'))];
    expect(said(falling)[0]).toMatch(/thì đến ngày 31\/12\/2025 chưa đạt mục tiêu\.$/);
    const rising = [year(2018, goal('1%', '2018-12-31')), year(2019, goal('19%', '2019-12-31'))];
    expect(said(rising)[0]).toMatch(/thì đến ngày 31\/12\/2025 đạt mục tiêu\.$/);
  });

  test('nowhere: a constant series', () => {
    const files = [year(2018, goal('11%', '2018-12-31')), year(2019, goal('11%', '2019-12-31'))];
    expect(said(files)[0]).toMatch(
      /Các kỳ qua số liệu không đổi \(từ ngày 31\/12\/2018 đến ngày 31\/12\/2019\); giữ như vậy thì đến ngày 31\/12\/2025 chưa đạt mục tiêu\.$/,
    );
  });

  test('not said where the newest number is approximate, or of another thing', () => {
    const people = (value: string, unit = 'người') =>
      `participants: { voluntary: { value: "${value}", unit: ${unit}, plan: [{ giver: Tỉnh ủy, year: 2025, value: 900 }] } }`;
    const courseOf = (...data: readonly string[]) =>
      outlooksOf(rowOf(data.map((one, index) => year(2018 + index, one))))[0]?.course?.type;
    expect(courseOf(people('100'), people('200'), people('khoảng 300'))).toBe('unknown');
    // Here it is not even known whether it is short of the plan.
    expect(courseOf(people('100'), people('200'), people('khoảng 900'))).toBeUndefined();
    expect(courseOf(people('100', 'thẻ'), people('200'))).toBe('unknown');
    expect(courseOf(people('100'), people('200'))).toBe('pace');
    expect(courseOf(people('200'))).toBe('too-few');
    const range = [year(2018, goal('10%', '2018-12-31')), year(2019, goal('11-12%', '2019-12-31'))];
    expect(said(range)[0]).toMatch(
      /hiện là 11-12% \(số liệu ngày 31\/12\/2019\), chưa đến thời hạn \(từ ngày của số liệu đến ngày 31\/12\/2025 còn 72 tháng\)\. Các số đã có không đủ chính xác hoặc không cùng phạm vi nên chưa tính được tốc độ hiện nay\.$/,
    );
  });
});

describe('where the newest number stands', () => {
  test.each([
    ['met', goal('20%', '2019-12-31'), ', đã đạt.'],
    ['beyond', goal('21,5%', '2019-12-31'), ', đã đạt và vượt 1,5 điểm phần trăm.'],
    [
      'less than a year before',
      goal('18%', '2025-06-30'),
      ', còn phải tăng thêm 2 điểm phần trăm (từ ngày của số liệu đến ngày 31/12/2025 còn 06 tháng). Mới có một kỳ số liệu nên chưa tính được tốc độ hiện nay.',
    ],
    ['the day is here', goal('18%', '2025-12-31'), ', chưa đạt, còn thiếu 2 điểm phần trăm; đã đến thời hạn đó.'],
    [
      'a day of its own is the horizon',
      goal('18%', '2025-03-31', '{ year: 2025-06-15, value: 20% }'),
      ', còn phải tăng thêm 2 điểm phần trăm (từ ngày của số liệu đến ngày 15/6/2025 còn 76 ngày). Mới có một kỳ số liệu nên chưa tính được tốc độ hiện nay.',
    ],
    ['the year is over', goal('18%', '2026-06-30'), ', chưa đạt, còn thiếu 2 điểm phần trăm; thời hạn đó đã qua.'],
    ['too approximate to say', goal('khoảng 20%', '2019-12-31'), ', chưa đến thời hạn.'],
  ])('%s', (_name, data, end) => {
    expect(said([year(2019, data)])[0]).toContain(
      `ngày ${/(?<=asOf: )[\d-]+/.exec(data)?.[0].split('-').reverse().join('/').replace('/0', '/')}`,
    );
    expect(said([year(2019, data)])[0]?.endsWith(end)).toBe(true);
  });

  test('a plan of a coming year: each year must bring a whole person, rounded up', () => {
    // 1.000 missing over 6 years: 166,67
    const [line] = said([year(2019, plan('2.000', '{ giver: Tỉnh ủy, year: 2025, value: "3.000" }'))]);
    expect(line).toBe(
      'Người tham gia BHXH tự nguyện, kế hoạch 3.000 người năm 2025 (Tỉnh ủy): hiện là 2.000 người (số liệu ngày 31/12/2019), còn phải tăng thêm 1.000 người; bình quân mỗi năm cần tăng khoảng 167 người (từ ngày của số liệu đến ngày 31/12/2025 còn 72 tháng). Mới có một kỳ số liệu nên chưa tính được tốc độ hiện nay.',
    );
  });

  test('a published gap is said as in the report, also of a plan whose number is not known', () => {
    const plans =
      '{ giver: Tỉnh ủy, year: 2025, value: "3.000", shortfall: "999" }, { giver: Tỉnh, year: 2020, percent: 80%, shortfall: "500" }, { giver: A, year: 2020, percent: 110%, excess: "180" }';
    const lines = said([half2020(plan('2.000', plans))]);
    expect(lines.map((line) => line.replace(/^.*?30\/6\/2020\), /, ''))).toEqual([
      // 1.000 ÷ 5,5 = 181,8
      'còn phải tăng thêm 999 người; bình quân mỗi năm cần tăng khoảng 182 người (từ ngày của số liệu đến ngày 31/12/2025 còn 66 tháng). Mới có một kỳ số liệu nên chưa tính được tốc độ hiện nay.',
      'bằng 80% số được giao, còn phải tăng thêm 500 người; không biết số được giao nên không tính được mức cần có.',
      'bằng 110% số được giao, đã đạt và vượt 180 người.',
    ]);
  });

  test('words with brackets get no brackets round them', () => {
    const [line] = said([year(2019, goal('11%', '2019-12-31').replace('Tỉnh ủy', 'Nghị quyết (cả nước)'))]);
    expect(line).toContain(' đến năm 2025 theo Nghị quyết (cả nước): hiện là 11%');
  });

  test('of a plan that is only known by its share', () => {
    const [line] = said([half2020(plan('2.000', '{ giver: Tỉnh ủy, year: 2020, percent: 80% }'))]);
    expect(line).toBe(
      'Người tham gia BHXH tự nguyện, kế hoạch năm 2020 (Tỉnh ủy): hiện là 2.000 người (số liệu ngày 30/6/2020), bằng 80% số được giao, chưa đến thời hạn; không biết số được giao nên không tính được mức cần có.',
    );
  });

  test('a limit from above is reached from above', () => {
    const debt = (percent: string) =>
      `participants: { rates: [{ id: no, label: Tỷ lệ nợ, percent: "${percent}", of: số phải thu, target: [{ giver: Tỉnh ủy, year: 2022, percent: không quá 3% }] }] }`;
    const files = [year(2018, debt('5%')), year(2019, debt('4,5%'))];
    expect(said(files)[0]).toMatch(
      /còn phải giảm 1,5 điểm phần trăm; bình quân mỗi năm cần giảm 0,5 điểm phần trăm .*\. Với tốc độ giảm bình quân 0,5 điểm phần trăm mỗi năm .* còn khoảng 3%, đạt mục tiêu\.$/,
    );
  });

  test('an estimate is said to be one, in the number and in the pace', () => {
    const files = [
      year(2018, plan('1.000', '{ giver: Tỉnh ủy, year: 2025, value: "3.000" }')),
      year(
        2019,
        plan('1.200', '{ giver: Tỉnh ủy, year: 2025, value: "3.000" }').replace('plan:', 'estimate: true, plan:'),
      ),
    ];
    expect(said(files)[0]).toMatch(/\(số ước, ngày 31\/12\/2019\).*, có số ước, thì đến ngày 31\/12\/2025/);
  });

  test('milestones that no number of today stands against are not passed over', () => {
    const data =
      'goals: [{ id: a, about: người tham gia BHXH, sets: [{ milestones: [{ year: 2025, value: "9.000", unit: người }] }] }]';
    expect(said([year(2019, data)])).toEqual([
      'Người tham gia BHXH, mốc 9.000 người đến năm 2025: chưa có số hiện nay cùng loại để so sánh.',
    ]);
  });

  test('what is paid in a year makes no line from year to year', () => {
    const paid =
      'finances: [{ id: thu, label: Tổng số thu, value: 800 tỷ đồng, plan: [{ giver: Tỉnh ủy, year: 2025, value: 900 tỷ đồng }] }]';
    const [line] = said([year(2018, paid), year(2019, paid)]);
    expect(line).toMatch(
      /hiện là 800 tỷ đồng \(số liệu ngày 31\/12\/2019\), hiện thấp hơn 100 tỷ đồng \(từ ngày của số liệu đến ngày 31\/12\/2025 còn 72 tháng\)\. Đây là số phát sinh trong kỳ nên không kéo dài thành tốc độ\.$/,
    );
  });
});

test('a quarter’s plan is over once the quarter is, although the year that it names goes on', () => {
  const inputs = [half2020(plan('900', '{ name: kế hoạch quý I, year: 2020, value: 1000 }'))];
  expect(said(inputs).join('\n')).toContain('; thời hạn đó đã qua');
});

test('a plan that falls due on the day of the number is not over', () => {
  const inputs = [half2020(plan('900', '{ name: kế hoạch 6 tháng đầu năm, year: 2020, value: 1000 }'))];
  expect(said(inputs).join('\n')).toContain('; đã đến thời hạn đó');
});
