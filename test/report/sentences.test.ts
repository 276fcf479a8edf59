import { describe, expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { said } from '../support/said.js';

describe('a count against its plan', () => {
  const voluntary = (value: string, ...plan: readonly RawMap[]) =>
    said({ participants: { voluntary: { value, plan }, unemployment: { value: '1' } } })[1];

  test.each([
    ['2.627', { percent: '81,73%' }, 'bằng 81,73% kế hoạch (chưa đạt, còn thiếu 18,27%)'],
    ['2.627', { value: '3.214' }, 'bằng 81,74% kế hoạch (3.214 người; chưa đạt, còn thiếu 587 người)'],
    [
      '2.627',
      { value: '3.214', percent: '81,73%' },
      'bằng 81,73% kế hoạch (3.214 người; chưa đạt, còn thiếu 587 người)',
    ],
    ['3.300', { value: '3.214' }, 'đạt 102,68% kế hoạch (3.214 người; vượt 86 người)'],
    ['3.300', { percent: '102,7%' }, 'đạt 102,7% kế hoạch (vượt 2,7%)'],
    ['3.214', { value: '3.214' }, 'đạt 100% kế hoạch (3.214 người)'],
    ['3.214', { percent: '100%' }, 'đạt 100% kế hoạch'],
    ['3.300', { percent: 'trên 102%' }, 'đạt trên 102% kế hoạch'],
    ['3.300', { percent: 'khoảng 100%' }, 'bằng khoảng 100% kế hoạch (chưa đủ căn cứ đánh giá)'],
    ['hơn 3.000', { value: 'khoảng 3.214' }, 'kế hoạch là khoảng 3.214 người (chưa đủ căn cứ đánh giá)'],
    ['hơn 3.300', { value: 'khoảng 3.214' }, 'vượt kế hoạch (khoảng 3.214 người)'],
    [
      '5',
      { giver: 'UBND tỉnh', year: '2018', name: 'chỉ tiêu', percent: '90%' },
      'bằng 90% chỉ tiêu UBND tỉnh giao năm 2018 (chưa đạt, còn thiếu 10%)',
    ],
    [
      '5',
      { giver: 'UBND tỉnh', year: '2019', name: 'chỉ tiêu', percent: '90%' },
      'bằng 90% chỉ tiêu UBND tỉnh giao năm 2019 (còn phải thực hiện 10%)',
    ],
  ])('%s, %j', (value, plan, expected) => {
    expect(voluntary(value, plan)).toMatch(new RegExp(`^- BHXH tự nguyện: \\S.*người, ${literally(expected)}\\.$`));
  });

  test('two plans of two givers, in one sentence', () => {
    expect(voluntary('100', { giver: 'UBND tỉnh', percent: '90%' }, { giver: 'BHXH Việt Nam', percent: '101%' })).toBe(
      '- BHXH tự nguyện: 100 người, bằng 90% kế hoạch UBND tỉnh giao (chưa đạt, còn thiếu 10%), ' +
        'đạt 101% kế hoạch BHXH Việt Nam giao (vượt 1%).',
    );
  });
});

describe('how the plans came out in all', () => {
  test.each([
    [['101%', '102%'], 'Cả 02 chỉ tiêu đều vượt kế hoạch.'],
    [['100%', '100%'], 'Cả 02 chỉ tiêu đều đạt kế hoạch.'],
    [['90%', '91%', '92%'], 'Cả 03 chỉ tiêu đều chưa đạt kế hoạch.'],
    [['khoảng 100%', '99-101%'], 'Cả 02 chỉ tiêu đều chưa đủ căn cứ đánh giá.'],
    [
      ['101%', '100%', '90%', 'khoảng 100%'],
      'Trong 04 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch, 01 chỉ tiêu đạt kế hoạch, 01 chỉ tiêu chưa đạt kế hoạch và 01 chỉ tiêu chưa đủ căn cứ đánh giá.',
    ],
    [['101%', '90%'], 'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.'],
    [['100%', '90%'], 'Trong 02 chỉ tiêu, có 01 chỉ tiêu đạt kế hoạch và 01 chỉ tiêu chưa đạt kế hoạch.'],
    [['101%', '100%'], 'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 01 chỉ tiêu đạt kế hoạch.'],
  ])('%j', (percents, sentence) => {
    const plan = percents.map((percent, index) => ({ id: `p${index}`, percent }));
    expect(said({ participants: { total: { value: '5', plan } } })).toContain(sentence);
  });

  test('one plan alone is not summed up', () => {
    expect(said({ participants: { total: { value: '5', plan: [{ percent: '90%' }] } } }).join()).not.toContain(
      'chỉ tiêu',
    );
  });
});

describe('a count against another period', () => {
  test.each([
    [{ base: '1.900' }, 'tăng 100 người (5,26%) so với năm 2018 (1.900 người)'],
    [{ base: '2.100' }, 'giảm 100 người (4,76%) so với năm 2018 (2.100 người)'],
    [{ base: '2.000' }, 'bằng năm 2018 (2.000 người)'],
    [{ direction: 'giảm', percent: '0,6%' }, 'giảm 0,6% so với năm 2018'],
    [{ direction: 'tăng' }, 'tăng so với năm 2018'],
  ])('%j', (change, expected) => {
    const voluntary = { value: '2.000', changes: [{ against: 'năm 2018', ...change }] };
    expect(said({ participants: { voluntary } })[0]).toBe(
      `Số người tham gia BHXH tự nguyện là 2.000 người, ${expected}.`,
    );
  });
});

test.each([
  ['12', 'ước 12 người'],
  ['ước đạt 12', 'ước đạt 12 người'],
  ['khoảng 12', 'ước khoảng 12 người'],
])('an estimate of %s is "%s"', (value, expected) => {
  const participants = { voluntary: { value, estimate: 'true' } };
  expect(said({ participants })[0]).toBe(`Số người tham gia BHXH tự nguyện ${expected}.`);
  expect(said({ participants: { ...participants, health: { value: '1' } } })[1]).toBe(`- BHXH tự nguyện: ${expected}.`);
});

test.each([
  [{ count: '8' }, 'BHXH tỉnh đã tổ chức 08 hội nghị.'],
  [{ count: '0', about: 'về BHYT' }, 'BHXH tỉnh chưa tổ chức hội nghị về BHYT (số lượng: 0).'],
  [{ count: '0', attendance: { total: '0' } }, 'BHXH tỉnh đã tổ chức 0 hội nghị, tổng số 0 người dự.'],
  [{}, 'BHXH tỉnh đã tổ chức hội nghị.'],
  [{ extent: 'đã tổ chức rộng khắp' }, 'BHXH tỉnh đã tổ chức rộng khắp hội nghị.'],
  [{ extent: 'đã tổ chức rộng khắp', count: '8' }, 'BHXH tỉnh đã tổ chức rộng khắp 08 hội nghị.'],
  [
    { organisers: ['BHXH tỉnh', 'Sở A', 'Sở B'], count: '8' },
    'BHXH tỉnh đã phối hợp với Sở A và Sở B tổ chức 08 hội nghị.',
  ],
  [{ count: '8', focus: 'Luật' }, 'BHXH tỉnh đã tổ chức 08 hội nghị, trọng tâm là Luật.'],
  [
    { count: '8', venues: ['các xã'], focus: 'Luật' },
    'BHXH tỉnh đã tổ chức 08 hội nghị, trọng tâm là Luật, tại các xã.',
  ],
  [
    { count: '8', attendance: { each: '200' } },
    'BHXH tỉnh đã tổ chức 08 hội nghị; mỗi hội nghị có 200 người dự, tổng số 1.600 lượt người.',
  ],
  [{ count: '8', attendance: { total: '4.800' } }, 'BHXH tỉnh đã tổ chức 08 hội nghị, tổng số 4.800 người dự.'],
  [
    { count: '8', attendance: { each: '200', unit: 'em' } },
    'BHXH tỉnh đã tổ chức 08 hội nghị; mỗi hội nghị có 200 em dự, tổng số 1.600 lượt em.',
  ],
  // Nobody is counted twice at one event, and nothing is "each" of it.
  [{ count: '1', attendance: { total: '75', unit: 'người' } }, 'BHXH tỉnh đã tổ chức 01 hội nghị với 75 người dự.'],
  [{ count: '1', attendance: { each: 'hơn 200' } }, 'BHXH tỉnh đã tổ chức 01 hội nghị với hơn 200 người dự.'],
  [
    { count: '1', attendance: { total: '300', estimate: 'true' } },
    'BHXH tỉnh đã tổ chức 01 hội nghị với ước 300 người dự.',
  ],
  [
    { count: 'hơn 1', attendance: { each: '200' } },
    'BHXH tỉnh đã tổ chức hơn 01 hội nghị; mỗi hội nghị có 200 người dự, tổng số hơn 200 lượt người.',
  ],
  [{ count: '8', from: '27/4/2019', to: '27/4/2019' }, 'Ngày 27/4/2019, BHXH tỉnh đã tổ chức 08 hội nghị.'],
  [{ count: '8', from: '4/2019', to: '2019-04' }, 'Tháng 4/2019, BHXH tỉnh đã tổ chức 08 hội nghị.'],
  [{ count: '1', from: '27/4/2019' }, 'Ngày 27/4/2019, BHXH tỉnh đã tổ chức 01 hội nghị.'],
  [{ count: '8', from: '27/4/2019' }, 'Từ ngày 27/4/2019, BHXH tỉnh đã tổ chức 08 hội nghị.'],
  [{ to: '9/2019', count: '8' }, 'Đến tháng 9/2019, BHXH tỉnh đã tổ chức 08 hội nghị.'],
  [{ count: '8', outcome: 'các hội nghị đều tốt.' }, 'BHXH tỉnh đã tổ chức 08 hội nghị. Các hội nghị đều tốt.'],
])('conferences %j', (conference, sentence) => {
  expect(said({ conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], ...conference }] })).toEqual([sentence]);
});

test('a total of documents names whose numbers are in it, and leaves none out that the report counts', () => {
  const counted = (count: string, issuer: string) => ({ count, unit: 'văn bản', issuer });
  const named = { kind: 'Kế hoạch', number: '15/KH-UBND', issuer: 'UBND tỉnh', about: 'phát triển người tham gia' };
  const [some, none, more] = [counted('12', 'UBND huyện'), counted('0', 'HĐND tỉnh'), counted('30', 'BHXH tỉnh')];
  expect(said({ documents: [named], documentCounts: [some, none, more] }).at(-1)).toBe(
    'Tính chung, UBND huyện và BHXH tỉnh đã ban hành 42 văn bản.',
  );
  expect(said({ documentCounts: [some, none] }).at(-1)).toBe('HĐND tỉnh chưa ban hành văn bản (số lượng: 0).');
});

test('a number that is an estimate where it stands is one where a goal calls it by its name', () => {
  const rate: RawMap = { id: 'bhyt', label: 'Tỷ lệ bao phủ BHYT', of: 'dân số', percent: '91%', estimate: 'true' };
  const goal: RawMap = {
    about: 'dân số tham gia BHYT',
    sets: [{ milestones: [{ year: '2025', value: '95%' }] }],
    current: { figure: 'participants.rates.bhyt.percent' },
  };
  const told = said({ participants: { asOf: '2019-12-31', rates: [rate] }, goals: [goal] });
  expect(told.filter((sentence) => sentence.includes('91%'))).toEqual([
    'Tính đến ngày 31/12/2019, tỷ lệ bao phủ BHYT ước 91% dân số.',
    'Tính đến ngày 31/12/2019, tỷ lệ dân số tham gia BHYT là ước 91%.',
  ]);
});

test('a word that the report writes before what the data say is said once, also where the data begin with it', () => {
  const organisers = ['BHXH huyện'];
  expect(
    said({
      documents: [
        { kind: 'Kế hoạch', number: '1/KH-UBND', issuer: 'UBND huyện', about: 'về phát triển người tham gia' },
      ],
      quotes: [{ speaker: 'đồng chí Nguyễn A', says: 'việc này cần làm sớm' }],
      briefings: [
        {
          group: 'báo cáo viên',
          meetings: ['Tại giao ban'],
          speakers: ['Ban A'],
          content: 'về thu',
          listeners: 'cho ai',
        },
      ],
      conferences: [
        { form: 'hội nghị', organisers, count: '5', focus: 'trọng tâm là quyền lợi', venues: ['tại các xã'] },
      ],
    }),
  ).toEqual([
    'UBND huyện đã ban hành Kế hoạch số 1/KH-UBND về phát triển người tham gia.',
    'Theo đồng chí Nguyễn A, việc này cần làm sớm.',
    'Tại giao ban, Ban A trực tiếp thông tin, định hướng tuyên truyền về thu cho ai.',
    'BHXH huyện đã tổ chức 05 hội nghị, trọng tâm là quyền lợi, tại các xã.',
  ]);
});

test('who follows a page is there, whatever the page calls them', () => {
  const page = (unit: string) => ({
    group: 'mạng xã hội',
    outlets: ['Zalo BHXH tỉnh'],
    items: [{ form: 'tin', count: '5' }],
    reach: [{ count: '900', unit }],
  });
  for (const unit of ['người theo dõi', 'người quan tâm', 'người đăng ký'])
    expect(said({ media: [page(unit)] })).toEqual([`Zalo BHXH tỉnh đã đăng 05 tin; hiện có 900 ${unit}.`]);
});

test('what was counted and came to nothing is told as such', () => {
  expect(
    said({
      documentCounts: [
        { count: '0', unit: 'văn bản', issuer: 'UBND tỉnh', advisedBy: 'BHXH tỉnh' },
        { count: '0', unit: 'kế hoạch', issuer: 'BHXH tỉnh' },
      ],
      materials: [
        { form: 'băng rôn', count: '0' },
        { form: 'pa nô', count: '0', maker: 'BHXH tỉnh' },
      ],
    }),
  ).toEqual([
    'BHXH tỉnh chưa tham mưu UBND tỉnh ban hành văn bản (số lượng: 0).',
    'BHXH tỉnh chưa ban hành kế hoạch (số lượng: 0).',
    'Chưa treo băng rôn (số lượng: 0).',
    'BHXH tỉnh chưa lắp đặt pa nô (số lượng: 0).',
  ]);
});

test.each([
  [{ via: 'điểm cầu tỉnh' }, ', kết nối đến điểm cầu tỉnh'],
  [{ from: 'điểm cầu Trung ương' }, ', kết nối từ điểm cầu Trung ương'],
  [{ from: 'điểm cầu Trung ương', via: 'điểm cầu tỉnh' }, ', kết nối từ điểm cầu Trung ương đến điểm cầu tỉnh'],
])('study %j', (study, connected) => {
  expect(said({ study: [{ form: 'hội nghị', ...study }] })).toEqual([
    `Việc học tập, quán triệt được tổ chức bằng hình thức hội nghị${connected}.`,
  ]);
});

function literally(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}
