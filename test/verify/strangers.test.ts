import { describe, expect, test } from 'vitest';
import { COUNTED } from '../../src/verify/result.js';
import { buildFixture } from '../support/fixtures.js';
import { typed } from './rates/edit.js';
import {
  builtSubject,
  documentOf,
  type Subject,
  shortly,
  subjectOf,
  withoutControls,
  writtenAndRead,
} from './subjects.js';

/** Reports with places, sentences without any digit but one, tallies of all kinds. */
const REPORTS = {
  binhphuoc: subjectOf('binhphuoc, party'),
  bentre: subjectOf('bentre, state'),
  laichau: subjectOf('laichau, state'),
  thainguyen: subjectOf('thainguyen, party'),
  everyKey: subjectOf('every-key, party'),
  places: builtSubject('districts', buildFixture('pieces/cac-huyen', 'state')),
  halfYear: builtSubject('half a year', buildFixture('pieces/huyen-6-thang', 'state')),
  missed: builtSubject('all missed', buildFixture('pieces/nam-khong-dat', 'state')),
} satisfies Record<string, Subject>;

type Name = keyof typeof REPORTS;

async function results(name: Name, from: string, to: string, controls: boolean) {
  const { report, verify } = REPORTS[name];
  const document = await writtenAndRead(report, 'docx');
  const edited = typed(from, to)((controls ? document : withoutControls(document)).passages);
  if (edited === null) throw new Error(`not there: ${from}`);
  return verify(documentOf(edited.passages)).results.filter(({ code }) => code !== 'agrees' && code !== 'removed');
}

describe.each([['as Word keeps it', true] as const, ['without controls', false] as const])('%s', (_, controls) => {
  test.each<[Name, string, string]>([
    // Other numbers, in words, in sentences that have no digits any more.
    ['everyKey', '06 văn bản', 'bảy văn bản'],
    ['everyKey', '12 bài viết', 'mười ba bài viết'],
    ['everyKey', '46 người.', 'bốn mươi bảy người.'],
    ['missed', 'Cả 04 chỉ', 'Cả năm chỉ'],
    ['halfYear', '8/15 xã', 'bảy trên mười lăm xã'],
    ['places', '7/9 huyện', 'tám trên chín huyện'],
    // Names of places and labels that no other statement has.
    ['places', 'huyện Cẩm Sơn', 'huyện An Lâm'],
    ['everyKey', 'huyện Cầu Đá 3,2', 'huyện Bãi Lau 3,2'],
    ['missed', 'BHTN: 36.500', 'BHYT: 36.500'],
    // What is said of all targets.
    ['bentre', 'Cả 03 chỉ tiêu đều vượt kế hoạch', 'Không chỉ tiêu nào đạt kế hoạch'],
    ['bentre', 'Cả 03 chỉ tiêu đều vượt', 'Có 02/03 chỉ tiêu vượt'],
    ['thainguyen', '(chưa đủ căn cứ đánh giá)', '(vượt kế hoạch)'],
    ['binhphuoc', 'bằng 96,06%', 'đạt và vượt 96,06%'],
    ['bentre', 'tăng 0,03% so', 'không tăng so'],
    // What of a year is meant.
    ['bentre', 'cuối năm', 'giữa năm'],
    ['laichau', '1.083 người so với cùng kỳ', '1.083 người so với cuối'],
  ])('%s: %s → %s is counted', async (name, from, to) => {
    expect((await results(name, from, to, controls)).some(({ code }) => COUNTED[code])).toBe(true);
  });

  test.each<[Name, string, string]>([
    ['thainguyen', '17 bệnh viện', '17 trạm y tế'],
    ['thainguyen', 'Sở Y tế đã phối hợp', 'Sở Tài chính đã phối hợp'],
    ['everyKey', 'theo Cục Thống kê là 41.550', 'theo Sở Y tế là 41.550'],
  ])('%s: %s → %s is told, and not counted', async (name, from, to) => {
    expect((await results(name, from, to, controls)).map(({ code }) => code)).toEqual(['word-changed']);
  });

  test.each<[Name, string, string]>([
    ['halfYear', '8/15 xã', '8 trong tổng số 15 xã'],
    ['places', '7/9 huyện', 'bảy trên chín huyện'],
    ['bentre', 'Cả 03 chỉ tiêu đều vượt kế hoạch', 'Tất cả 03/03 chỉ tiêu đều hoàn thành'],
    ['places', 'Trong 02 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và', 'Có 01/02 chỉ tiêu vượt kế hoạch,'],
    ['bentre', '(vượt 0,04%)', '(vượt kế hoạch)'],
    ['bentre', 'cuối năm', 'hết năm'],
    // The same, or less, in another form.
    ['bentre', '2.109/2.156', '97,8%'],
    ['bentre', '2.109/2.156', '2.109'],
    ['binhphuoc', '11/11 ban', '100% ban'],
    ['binhphuoc', '11/11 ban', 'cả 11 ban'],
    ['binhphuoc', 'đến ngày\u00a030/9/2019, số', 'đến hết tháng 9/2019, số'],
    ['bentre', 'tăng 302,72% so', 'tăng hơn 300% so'],
    ['bentre', '10-15 phút', '10 đến 15 phút'],
    ['binhphuoc', 'khoảng 1.600', 'khoảng một nghìn sáu trăm'],
    ['binhphuoc', 'gần 20% dân', 'gần một phần năm dân'],
  ])('%s: %s → %s is true', async (name, from, to) => {
    expect((await results(name, from, to, controls)).filter(({ code }) => COUNTED[code]).map(shortly)).toEqual([]);
  });
});
