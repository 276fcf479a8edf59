import { describe, expect, test } from 'vitest';
import { buildRaw } from '../../support/buildRaw.js';
import type { RawMap } from '../../support/raw.js';
import { said } from '../../support/said.js';
import { unitYear } from '../../support/unitYear.js';

/** Reports that once said of their targets what the figures do not say. */
function report(data: RawMap): readonly string[] {
  return said(unitYear(data)).filter((line) =>
    /^- |^Số người tham gia BH|^Theo mục tiêu|^Chưa có|chỉ tiêu|^\|/u.test(line),
  );
}

const YEAR = { label: 'năm 2023', from: '2023-01-01', to: '2023-12-31' };

test('a rate below its target is a target like any other', () => {
  const participants = {
    compulsory: { value: '100', plan: [{ percent: '101%' }] },
    voluntary: { value: '100', plan: [{ percent: '102%' }] },
    rates: [{ label: 'Tỷ lệ bao phủ BHYT', percent: '90%', of: 'dân số', target: [{ percent: '95%' }] }],
  };
  expect(report({ period: YEAR, participants })).toEqual([
    '- BHXH bắt buộc: 100 người, đạt 101% kế hoạch (vượt 1%).',
    '- BHXH tự nguyện: 100 người, đạt 102% kế hoạch (vượt 2%).',
    '- Tỷ lệ bao phủ BHYT: 90% dân số, chưa đạt chỉ tiêu 95% (còn thiếu 5 điểm phần trăm).',
    'Trong 03 chỉ tiêu, có 02 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.',
    '| Người tham gia BHXH bắt buộc | người |  | 100 | 101% | Vượt 1% |',
    '| Người tham gia BHXH tự nguyện | người |  | 100 | 102% | Vượt 2% |',
    '| Tỷ lệ bao phủ BHYT |  | 95% | 90% |  | Chưa đạt, thiếu 5 điểm phần trăm |',
  ]);
});

describe('a debt is a limit', () => {
  const debt = (value: string, more: RawMap = {}) =>
    report({
      period: YEAR,
      finances: [
        { id: 'thu', label: 'Tổng số thu', value: '120 tỷ đồng', plan: [{ value: '100 tỷ đồng' }] },
        { id: 'no', label: 'Số nợ BHXH', value, plan: [{ giver: 'BHXH Việt Nam', value: '50 tỷ đồng', ...more }] },
      ],
    }).slice(1);

  test('over it is missed', () => {
    expect(debt('60 tỷ đồng')).toEqual([
      '- Số nợ BHXH: 60 tỷ đồng, bằng 120% kế hoạch BHXH Việt Nam giao (50 tỷ đồng; chưa đạt, cao hơn mức giao 10 tỷ đồng).',
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.',
      '| Tổng số thu | 100 tỷ đồng | 120 tỷ đồng | 120% | Vượt 20 tỷ đồng |',
      '| Số nợ BHXH | 50 tỷ đồng | 60 tỷ đồng | 120% | Chưa đạt, cao hơn mức giao 10 tỷ đồng |',
    ]);
  });

  test.each([
    ['40 tỷ đồng', 'bằng 80% kế hoạch BHXH Việt Nam giao (50 tỷ đồng; đạt, thấp hơn mức giao 10 tỷ đồng).'],
    ['50 tỷ đồng', 'bằng 100% kế hoạch BHXH Việt Nam giao (50 tỷ đồng; đạt, trong mức giao).'],
    ['gần 50 tỷ đồng', 'đạt kế hoạch BHXH Việt Nam giao (50 tỷ đồng; thấp hơn mức giao).'],
    ['khoảng 50 tỷ đồng', 'kế hoạch BHXH Việt Nam giao là 50 tỷ đồng (chưa đủ căn cứ đánh giá).'],
  ])('and within it is kept: %s', (value, words) => {
    expect(debt(value)[0]).toBe(`- Số nợ BHXH: ${value}, ${words}`);
  });

  test('before its day it is neither kept nor broken', () => {
    const [over, under] = ['60 tỷ đồng', '40 tỷ đồng'].map((value) => debt(value, { by: '6/2024' })[0]);
    expect([over, under]).toEqual([
      '- Số nợ BHXH: 60 tỷ đồng, bằng 120% kế hoạch BHXH Việt Nam giao đến tháng 6/2024 (50 tỷ đồng; cao hơn mức giao 10 tỷ đồng, chưa đến thời hạn).',
      '- Số nợ BHXH: 40 tỷ đồng, bằng 80% kế hoạch BHXH Việt Nam giao đến tháng 6/2024 (50 tỷ đồng; thấp hơn mức giao 10 tỷ đồng, chưa đến thời hạn).',
    ]);
  });

  test('unless the data say that it is to be reached', () => {
    expect(debt('60 tỷ đồng', { limit: 'tối thiểu' })[0]).toContain('đạt 120% kế hoạch');
  });
});

describe('a plan of the year in a report on a part of it', () => {
  const plan = (percent: string) => [{ name: 'kế hoạch năm', year: '2022', percent }];
  const period = { label: 'quý I năm 2022', from: '2022-01-01', to: '2022-03-31' };

  test('is in progress, and no result', () => {
    const participants = {
      compulsory: { value: '100', plan: plan('23%') },
      voluntary: { value: '100', plan: plan('30%') },
    };
    expect(report({ period, participants })).toEqual([
      '- BHXH bắt buộc: 100 người, bằng 23% kế hoạch năm 2022 (còn phải thực hiện 77%).',
      '- BHXH tự nguyện: 100 người, bằng 30% kế hoạch năm 2022 (còn phải thực hiện 70%).',
      'Cả 02 chỉ tiêu đều đang thực hiện (chưa đến thời hạn).',
      '| Người tham gia BHXH bắt buộc | người | 100 | 23% | Đang thực hiện, còn 77% |',
      '| Người tham gia BHXH tự nguyện | người | 100 | 30% | Đang thực hiện, còn 70% |',
    ]);
  });

  test('stands beside the pace that is fixed for that part, which is judged', () => {
    const pace = [
      { id: 'nam', giver: 'BHXH Việt Nam', year: '2022', value: '1.000' },
      { id: 'quy', giver: 'BHXH Việt Nam', name: 'kế hoạch quý I', by: '31/3/2022', value: '250' },
    ];
    expect(report({ period, participants: { voluntary: { value: '240', plan: pace } } })).toEqual([
      'Số người tham gia BHXH tự nguyện là 240 người, bằng 24% kế hoạch BHXH Việt Nam giao năm 2022 (1.000 người; còn phải thực hiện 760 người), bằng 96% kế hoạch quý I BHXH Việt Nam giao đến ngày 31/3/2022 (250 người; chưa đạt, còn thiếu 10 người).',
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
      '| Người tham gia BHXH tự nguyện (kế hoạch BHXH Việt Nam giao năm 2022) | người | 1.000 | 240 | 24% | Đang thực hiện, còn 760 người |',
      '| Người tham gia BHXH tự nguyện (kế hoạch quý I BHXH Việt Nam giao đến ngày 31/3/2022) | người | 250 | 240 | 96% | Chưa đạt, thiếu 10 người |',
    ]);
  });

  test.each([
    ['kế hoạch năm', '2022', 'kế hoạch BHXH Việt Nam giao năm 2022'],
    ['kế hoạch năm 2022', '2022', 'kế hoạch BHXH Việt Nam giao năm 2022'],
    ['kế hoạch quý I/2022', '2022', 'kế hoạch quý I BHXH Việt Nam giao năm 2022'],
    ['kế hoạch năm', '2021', 'kế hoạch BHXH Việt Nam giao năm 2021'],
  ])('%s of %s is called: %s', (name, year, words) => {
    const given = [{ giver: 'BHXH Việt Nam', name, year, percent: '30%' }];
    expect(report({ period, participants: { voluntary: { value: '100', plan: given } } })[0]).toContain(
      `30% ${words} (`,
    );
  });

  test('where the period still runs', () => {
    const running = { label: '6 tháng đầu năm 2021', from: '2021-01-01', to: '2021-05-31', running: 'true' };
    const given = [{ giver: 'BHXH Việt Nam', year: '2021', name: 'kế hoạch năm', percent: '71,6' }];
    expect(report({ period: running, participants: { voluntary: { value: '19.743', plan: given } } })).toEqual([
      'Số người tham gia BHXH tự nguyện là 19.743 người, bằng 71,6% kế hoạch BHXH Việt Nam giao năm 2021 (còn phải thực hiện 28,4%).',
    ]);
  });
});

test('a plan of a later year is on its way, and in no tally of this one', () => {
  const participants = {
    compulsory: { value: '500', plan: [{ giver: 'A', value: '400' }] },
    voluntary: { value: '300', plan: [{ giver: 'A', value: '290' }] },
    unemployment: { value: '200', plan: [{ giver: 'A', year: '2025', value: '1000' }] },
  };
  const lines = report({ period: YEAR, participants });
  expect(lines.slice(2)).toEqual([
    '- BHTN: 200 người, bằng 20% kế hoạch A giao năm 2025 (1.000 người; còn phải thực hiện 800 người).',
    'Cả 02 chỉ tiêu đều vượt kế hoạch.',
    '| Người tham gia BHXH bắt buộc | người | 400 | 500 | 125% | Vượt 100 người |',
    '| Người tham gia BHXH tự nguyện | người | 290 | 300 | 103,45% | Vượt 10 người |',
  ]);
});

test('approximate numbers are judged where they are certain, and the gap to one is approximate', () => {
  const given = (value: string) => [{ giver: 'UBND tỉnh', value }];
  const participants = {
    voluntary: { value: '4.900', plan: given('hơn 5.000') },
    health: { value: 'hơn 5.100', plan: given('5.000') },
    groups: [{ label: 'người tham gia mới', value: '90', plan: given('100') }],
  };
  expect(report({ period: YEAR, participants })).toEqual([
    '- BHXH tự nguyện: 4.900 người, chưa đạt kế hoạch UBND tỉnh giao (hơn 5.000 người; còn thiếu hơn 100 người).',
    '- BHYT: hơn 5.100 người, vượt kế hoạch UBND tỉnh giao (5.000 người; vượt hơn 100 người).',
    '- Người tham gia mới: 90 người, bằng 90% kế hoạch UBND tỉnh giao (100 người; chưa đạt, còn thiếu 10 người).',
    'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu chưa đạt kế hoạch.',
    '| Người tham gia BHXH tự nguyện | người | hơn 5.000 | 4.900 |  | Chưa đạt, thiếu hơn 100 người |',
    '| Người tham gia BHYT | người | 5.000 | hơn 5.100 |  | Vượt hơn 100 người |',
    '| Người tham gia mới | người | 100 | 90 | 90% | Chưa đạt, thiếu 10 người |',
  ]);
});

test('what cannot be judged is counted and named as such', () => {
  const participants = {
    total: { value: 'hơn 227.000', plan: [{ giver: 'A', value: '200000' }] },
    compulsory: {
      value: 'gần 100.000',
      plan: [
        { giver: 'A', value: '200000' },
        { giver: 'B', percent: 'gần 100%' },
        { giver: 'C', percent: 'hơn 100%' },
        { giver: 'D', percent: 'khoảng 100%' },
        { giver: 'E', percent: 'trên 95%' },
        { giver: 'G', percent: '95-105%' },
      ],
    },
    voluntary: {
      value: '5000',
      plan: [
        { giver: 'A', value: 'hơn 4.900' },
        { giver: 'B', value: 'gần 5.000' },
        { giver: 'C', value: 'hơn 5.000' },
        { giver: 'D', excess: 'hơn 100' },
      ],
    },
  };
  const lines = report({ period: YEAR, participants });
  expect(lines.slice(0, 4)).toEqual([
    '- Tổng số người tham gia BHXH, BHYT, BHTN: hơn 227.000 người, vượt kế hoạch A giao (200.000 người; vượt hơn 27.000 người).',
    '- BHXH bắt buộc: gần 100.000 người, chưa đạt kế hoạch A giao (200.000 người; còn thiếu hơn 100.000 người), bằng gần 100% kế hoạch B giao (chưa đạt), đạt hơn 100% kế hoạch C giao, bằng khoảng 100% kế hoạch D giao (chưa đủ căn cứ đánh giá), bằng trên 95% kế hoạch E giao (chưa đạt), bằng 95-105% kế hoạch G giao (chưa đủ căn cứ đánh giá).',
    '- BHXH tự nguyện: 5.000 người, đạt kế hoạch A giao (hơn 4.900 người), vượt kế hoạch B giao (gần 5.000 người), chưa đạt kế hoạch C giao (hơn 5.000 người), vượt hơn 100 người so với kế hoạch D giao.',
    'Trong 11 chỉ tiêu, có 04 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch, 04 chỉ tiêu chưa đạt kế hoạch và 02 chỉ tiêu chưa đủ căn cứ đánh giá.',
  ]);
  expect(lines).toHaveLength(4 + 11);
});

describe('a milestone', () => {
  const goals = (current?: RawMap) => [
    {
      about: 'dân số tham gia BHYT',
      sets: [
        {
          decidedBy: 'Tỉnh ủy',
          milestones: [
            { year: '2023', value: 'trên 93,7%' },
            { year: '2025', value: '95%' },
          ],
        },
      ],
      ...(current === undefined ? {} : { current }),
    },
  ];
  const participants = { voluntary: { value: '5', plan: [{ percent: '101%' }] } };
  const QUARTER = { label: 'quý I năm 2023', from: '2023-01-01', to: '2023-03-31' };

  test('of the year that still runs needs no result yet', () => {
    const { findings } = buildRaw(unitYear({ period: QUARTER, participants, goals: goals() }));
    expect(findings.filter(({ code }) => code === 'goal-without-result')).toEqual([]);
    expect(report({ period: QUARTER, participants, goals: goals() })).toEqual([
      'Số người tham gia BHXH tự nguyện là 05 người, đạt 101% kế hoạch (vượt 1%).',
    ]);
  });

  test('that falls due in the period is one of its targets, and the later ones are not', () => {
    const current = { value: '94%', asOf: '2023-12-31' };
    expect(report({ period: YEAR, participants, goals: goals(current) })).toEqual([
      'Số người tham gia BHXH tự nguyện là 05 người, đạt 101% kế hoạch (vượt 1%).',
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu đạt kế hoạch.',
      '| Người tham gia BHXH tự nguyện | người |  | 05 | 101% | Vượt 1% |',
      '| Dân số tham gia BHYT, mốc năm 2023 theo Tỉnh ủy |  | trên 93,7% | 94% |  | Đạt |',
      '- Năm 2023 (trên 93,7%): đã đạt.',
      expect.stringMatching(/^- Năm 2025 \(95%\): còn phải tăng 1 điểm phần trăm/u),
    ]);
  });

  test('that is due and of which nothing is known is not passed over', () => {
    expect(report({ period: YEAR, participants, goals: goals() })).toEqual([
      'Số người tham gia BHXH tự nguyện là 05 người, đạt 101% kế hoạch (vượt 1%).',
      'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.',
      '| Người tham gia BHXH tự nguyện | người |  | 05 | 101% | Vượt 1% |',
      '| Dân số tham gia BHYT, mốc năm 2023 theo Tỉnh ủy |  | trên 93,7% |  |  | Chưa đủ căn cứ |',
      'Chưa có số liệu về dân số tham gia BHYT để đánh giá mốc năm 2023 (trên 93,7%) theo Tỉnh ủy.',
    ]);
  });
});

test('one event of one day is said by its day, and a goal as an officer would say it', () => {
  const held = { organisers: ['BHXH tỉnh'], count: '1', from: '27/4/2023' };
  const set = (value: string) => [{ decidedBy: 'Ban Chỉ đạo tỉnh', milestones: [{ year: '2025', value }] }];
  const lines = said(
    unitYear({
      period: YEAR,
      conferences: [
        { form: 'hội nghị đối thoại', ...held, to: '27/4/2023', attendance: { each: 'hơn 200' } },
        { form: 'lễ ra quân', ...held, attendance: { total: 'hơn 300' } },
      ],
      goals: [
        { about: 'lực lượng lao động tham gia BHXH', sets: set('38%') },
        { about: 'dân số tham gia BHYT', aspect: 'Về bao phủ BHYT', sets: set('92%') },
      ],
    }),
  );
  expect(lines.filter((line) => /27\/4|phấn đấu/u.test(line))).toEqual([
    '- Theo Ban Chỉ đạo tỉnh, phấn đấu tỷ lệ lực lượng lao động tham gia BHXH đến năm 2025 đạt 38%.',
    '- Về bao phủ BHYT: theo Ban Chỉ đạo tỉnh, phấn đấu tỷ lệ dân số tham gia BHYT đến năm 2025 đạt 92%.',
    'Ngày 27/4/2023, BHXH tỉnh đã tổ chức 01 hội nghị đối thoại với hơn 200 người dự.',
    'Ngày 27/4/2023, BHXH tỉnh đã tổ chức 01 lễ ra quân với hơn 300 người dự.',
  ]);
});

test('milestones of one goal are on one side, which one of them says', () => {
  const sets = [
    {
      milestones: [
        { year: '2023', value: 'dưới 4%' },
        { year: '2025', value: '3%' },
      ],
    },
  ];
  const goals = [{ about: 'hộ nghèo', sets, current: { value: '4%', asOf: '2023-12-31' } }];
  const data = unitYear({ period: YEAR, goals });
  expect(buildRaw(data).findings.filter(({ code }) => code === 'target-limit-doubtful')).toEqual([]);
  expect(said(data).filter((line) => line.startsWith('- Năm'))).toEqual([
    '- Năm 2023 (dưới 4%): chưa đạt.',
    '- Năm 2025 (3%): còn phải giảm 1 điểm phần trăm, bình quân mỗi năm cần giảm 0,5 điểm phần trăm (đến hết năm đó còn 24 tháng).',
  ]);
});

test('a share of 100% alone is what its source says, and numbers beside it are surer', () => {
  const line = (value: string, plan: RawMap) =>
    report({ period: YEAR, participants: { voluntary: { value, plan: [plan] } } })[0];
  expect(line('900', { percent: '100%' })).toBe('Số người tham gia BHXH tự nguyện là 900 người, đạt 100% kế hoạch.');
  expect(line('900', { percent: '99,99%' })).toContain('bằng 99,99% kế hoạch (chưa đạt, còn thiếu 0,01%)');
  expect(line('900', { percent: '100,01%' })).toContain('đạt 100,01% kế hoạch (vượt 0,01%)');
  expect(line('99.996', { percent: '100%', value: '100.000' })).toContain(
    'bằng 100% kế hoạch (100.000 người; chưa đạt, còn thiếu 04 người)',
  );
  expect(line('hơn 900', { percent: '100%', value: '900' })).toContain('đạt 100% kế hoạch (900 người; vượt)');
});

test('a plan whose source names no day is not judged before it is reached', () => {
  const participants = {
    compulsory: { value: '29.024', plan: [{ name: 'kế hoạch được giao', undated: 'true', percent: '93%' }] },
    voluntary: { value: '2.983', plan: [{ name: 'kế hoạch được giao', undated: 'true', percent: '104%' }] },
  };
  expect(report({ period: YEAR, participants }).slice(0, 3)).toEqual([
    '- BHXH bắt buộc: 29.024 người, bằng 93% kế hoạch được giao (chưa đủ căn cứ đánh giá).',
    '- BHXH tự nguyện: 2.983 người, đạt 104% kế hoạch được giao (vượt 4%).',
    'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.',
  ]);
});
