import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/readers/readDocument.js';
import { documentOf, onTheLastDay, shortly, subjectOf } from './subjects.js';

/** Bình Phước at the end of 2019: 837.727 (100,4%, exceeded by 0,4%), 126.308 (96,06%, missed by 3,94%), 2.627 (81,73%, missed by 18,27%). */
const { verify } = onTheLastDay();
/** Three months earlier: 126.308 and 2.627 are in progress. */
const running = subjectOf('binhphuoc, party').verify;
/** Lai Châu: BHXH tự nguyện 2.983, up by 1.083, 54%. */
const laichau = subjectOf('laichau, party').verify;
/** 489.300 fell by 1.950; BHTN met its plan; debt may be 1% at most and is 1,04%. */
const everyKey = subjectOf('every-key, party').verify;

function claimed(text: string, ask = verify): readonly string[] {
  const passage: Passage = { place: { region: 'body', paragraph: 1, heading: null }, text, controls: [] };
  return ask(documentOf([passage]))
    .results.filter(({ code }) => code === 'contradicted')
    .map(shortly);
}

describe('statements that the data contradict', () => {
  test.each([
    ['BHXH tự nguyện: 2.627 người, vượt kế hoạch BHXH Việt Nam giao.', 'vượt', 'participants.voluntary'],
    ['BHXH tự nguyện có 2.627 người tham gia, hoàn thành chỉ tiêu.', 'hoàn thành', 'participants.voluntary'],
    ['BHXH tự nguyện bằng 81,73% kế hoạch (đạt).', 'đạt', 'participants.voluntary.plan.bhxh-viet-nam.percent'],
    ['BHXH tự nguyện: 2.627 người, đã hoàn thành kế hoạch năm.', 'hoàn thành', 'participants.voluntary'],
    ['Tổng số 837.727 người, chưa đạt kế hoạch năm.', 'chưa đạt', 'participants.total'],
    ['Tổng số 837.727 người, không đạt kế hoạch năm.', 'không đạt', 'participants.total'],
    ['BHXH, BHYT, BHTN bắt buộc: 126.308 người, vượt 3,94% kế hoạch', 'vượt', 'participants.compulsory.plan.giao.gap'],
  ])('%s', (text, words, id) => {
    expect(claimed(text)).toEqual([`contradicted ${words} ≠ ${id}`]);
  });

  test('in the parentheses of the plan', () => {
    expect(
      claimed('BHXH tự nguyện: 3.120 người, bằng 80% kế hoạch (3.900 người; đạt, còn 780 người).', everyKey),
    ).toEqual(['contradicted đạt ≠ participants.voluntary.plan.bhxh-viet-nam']);
  });

  test('a rise that was a fall, and the other way round', () => {
    expect(claimed('BHXH tự nguyện: 2.983 người, giảm 1.083 người so với cùng kỳ', laichau)).toEqual([
      'contradicted giảm ≠ participants.voluntary.changes.cung-ky-nam-2019',
    ]);
    expect(claimed('Tổng số 489.300 người, tăng 1.950 người so với cuối năm 2018', everyKey)).toEqual([
      'contradicted tăng ≠ participants.total.changes.cuoi-nam-2018.difference',
    ]);
  });

  test('a plan that was met and no more', () => {
    expect(claimed('BHTN: 38.000 người, vượt 100% kế hoạch BHXH Việt Nam giao', everyKey)).toEqual([
      'contradicted vượt ≠ participants.unemployment.plan.bhxh-viet-nam.percent',
    ]);
  });
});

describe('statements that the data do not contradict', () => {
  test.each([
    'BHXH, BHYT, BHTN bắt buộc: 126.308 người, bằng 96,06% kế hoạch (chưa đạt, còn thiếu 3,94%).',
    'BHXH bắt buộc chưa được hoàn thành, mới bằng 96,06% kế hoạch.',
    'Tổng số 837.727 người, một nơi còn thiếu ước đạt hàng chục người so với kế hoạch của nơi ấy.',
    'Tổng số 837.727 người, đạt 100,4% kế hoạch, vượt 0,4%.',
    'Tổng số 837.727 người, vượt kế hoạch năm.',
    'Toàn tỉnh đạt 126.308 người tham gia BHXH bắt buộc.',
    'Phấn đấu hoàn thành kế hoạch với 126.308 người tham gia BHXH bắt buộc.',
    'Để đạt kế hoạch, từ 126.308 người hiện nay cần vận động thêm.',
    'BHXH bắt buộc có 126.308 người, công tác tuyên truyền đạt kết quả tích cực.',
    'Tăng cường tuyên truyền tới 126.308 người tham gia BHXH bắt buộc.',
    'Trong 126.308 người tham gia, có 05 huyện vượt kế hoạch; BHXH tự nguyện: 2.627 người.',
    'Nếu BHXH tự nguyện vượt 2.627 người thì hoàn thành kế hoạch.',
    'BHXH bắt buộc ước đạt 96,06% kế hoạch.',
    'Có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu chưa đạt kế hoạch.',
    'Đảng viên đã học tập nghị quyết đạt 97,7%.',
  ])('%s', (text) => {
    expect(claimed(text)).toEqual([]);
  });

  test('above a limit, "vượt" is true', () => {
    expect(claimed('Tỷ lệ nợ BHXH: 1,04% số phải thu, vượt chỉ tiêu không quá 1%', everyKey)).toEqual([]);
  });

  test('against two plans, one missed and one exceeded', () => {
    const both = 'BHXH tự nguyện: 3.120 người, vượt kế hoạch HĐND tỉnh giao, chưa đạt kế hoạch BHXH Việt Nam giao';
    expect(claimed(both, everyKey)).toEqual([]);
  });
});

test.each([
  [
    'BHXH, BHYT, BHTN bắt buộc: 126.308 người, đạt 96,06% kế hoạch',
    'participants.compulsory.plan.giao.percent',
    verify,
  ],
  ['BHXH tự nguyện: 2.627 người, đạt 81,73% kế hoạch', 'participants.voluntary.plan.bhxh-viet-nam.percent', running],
  ['BHXH tự nguyện: 2.983 người, đạt 54% kế hoạch', 'participants.voluntary.plan.giao.percent', laichau],
])('true as a share, and no verdict: a note on %s', (text, id, ask) => {
  const { results } = ask(documentOf([{ place: { region: 'body', paragraph: 1, heading: null }, text, controls: [] }]));
  expect(results.filter(({ code }) => code === 'contradicted' || code === 'share').map(shortly)).toEqual([
    `share đạt ≠ ${id}`,
  ]);
});

describe('of more and less', () => {
  test.each([
    ['BHXH tự nguyện: 2.983 người, ít hơn 1.083 người so với cùng kỳ', laichau, 'ít hơn'],
    ['BHXH tự nguyện: 2.983 người, thấp hơn cùng kỳ 1.083 người', laichau, 'thấp hơn'],
    ['BHXH tự nguyện: 2.983 người, sụt 1.083 người so với cùng kỳ', laichau, 'sụt'],
    ['BHXH tự nguyện: 2.983 người, giảm mạnh so với cùng kỳ', laichau, 'giảm'],
    ['BHXH tự nguyện: 2.983 người, nhiều hơn 1.083 người so với cùng kỳ', laichau, null],
    ['BHXH tự nguyện: 2.983 người, giữ nguyên so với cùng kỳ', laichau, 'giữ nguyên'],
    ['Tổng số 837.727 người, thấp hơn kế hoạch', verify, 'thấp hơn'],
    ['Tổng số 837.727 người, cao hơn kế hoạch', verify, null],
    ['BHXH tự nguyện: 2.627 người, cao hơn kế hoạch', verify, 'cao hơn'],
    ['BHXH tự nguyện: 2.627 người, thấp hơn kế hoạch', verify, null],
  ] as const)('%s', (text, ask, found) => {
    expect(claimed(text, ask).map((one) => one.replace(/^contradicted | ≠.*$/gu, ''))).toEqual(
      found === null ? [] : [found],
    );
  });
});

test('beside a gap, "còn thiếu" for "vượt"', () => {
  const text = 'Tổng số 837.727 người, đạt 100,4% kế hoạch năm 2019 (còn thiếu 0,4%).';
  expect(claimed(text)).toEqual(['contradicted thiếu ≠ participants.total.plan.giao.gap']);
});

describe('of all targets', () => {
  test.each([
    ['Tất cả các chỉ tiêu đều đạt và vượt kế hoạch.', 'đạt và vượt'],
    ['Toàn bộ chỉ tiêu được giao đều hoàn thành.', 'hoàn thành'],
    ['Cả ba chỉ tiêu đều vượt.', 'vượt'],
    ['Không có chỉ tiêu nào đạt kế hoạch.', 'đạt'],
    ['Không có chỉ tiêu nào chưa đạt.', 'chưa đạt'],
    ['Các chỉ tiêu đều chưa đạt kế hoạch.', 'chưa đạt'],
  ])('%s', (text, found) => {
    expect(claimed(text)).toEqual([`contradicted ${found} ≠ targets.all`]);
  });

  test.each([
    'Các chỉ tiêu về tuyên truyền đều hoàn thành.',
    'Có chỉ tiêu vượt kế hoạch, có chỉ tiêu chưa đạt.',
    'Phấn đấu tất cả các chỉ tiêu đều hoàn thành.',
    'Cả hai chỉ tiêu còn lại đều chưa đạt.',
  ])('not of all, or a wish: %s', (text) => {
    expect(claimed(text)).toEqual([]);
  });
});

describe('before the day of a target', () => {
  test.each([
    ['BHXH tự nguyện bằng 81,73% kế hoạch (chưa đạt).', 'chưa đạt'],
    ['BHXH tự nguyện bằng 81,73% kế hoạch (vượt).', 'vượt'],
  ])('it is not said to be reached, nor to be missed: %s', (text, words) => {
    const id = 'participants.voluntary.plan.bhxh-viet-nam.percent';
    expect(claimed(text, running)).toEqual([`contradicted ${words} ≠ ${id}`]);
  });

  test.each([
    'BHXH tự nguyện: 2.627 người, bằng 81,73% kế hoạch (còn phải thực hiện 18,27%).',
    'BHXH tự nguyện: 2.627 người, bằng 81,73% kế hoạch, còn thiếu 18,27%.',
  ])('but what is to be done is: %s', (text) => {
    expect(claimed(text, running)).toEqual([]);
  });

  test.each([
    ['Có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu chưa đạt kế hoạch.', 'chưa đạt ≠ targets.running'],
    ['Cả 03 chỉ tiêu đều vượt kế hoạch.', 'vượt ≠ targets.all'],
    ['Cả 03 chỉ tiêu đều đạt kế hoạch.', 'đạt ≠ targets.all'],
    ['Cả 03 chỉ tiêu đều chưa đạt kế hoạch.', 'chưa đạt ≠ targets.all'],
  ])('and it is counted so: %s', (text, found) => {
    expect(claimed(text, running)).toEqual([`contradicted ${found}`]);
  });
});

test('what the data cannot decide is not to be decided by words', () => {
  const id = 'participants.voluntary.plan.giao.percent';
  expect(claimed('BHXH tự nguyện: 2.983 người, bằng 54% kế hoạch (đạt)', laichau)).toEqual([
    `contradicted đạt ≠ ${id}`,
  ]);
  expect(claimed('Cả 02 chỉ tiêu đều chưa đạt kế hoạch.', laichau)).toEqual(['contradicted chưa đạt ≠ targets.all']);
});
