import { expect, test } from 'vitest';
import { adopt } from '../../src/jobs/adopt.js';
import { compare } from '../../src/jobs/compare.js';

/** An article on a district: no letterhead, no signature. */
function article(year: number, [held, came, insured, percent, coverage]: readonly string[]): string {
  return `Huyện Cát Lâm: kết quả tuyên truyền BHXH, BHYT năm ${year}
Năm ${year}, BHXH huyện phối hợp với Hội Phụ nữ huyện tổ chức ${held} hội nghị tuyên truyền với ${came} lượt người tham dự.
Đến ngày 31/12/${year}, toàn huyện có ${insured} người tham gia BHXH tự nguyện, đạt ${percent} kế hoạch tỉnh giao; tỷ lệ bao phủ BHYT đạt ${coverage} dân số.
`;
}

test('two articles of one district are compared as they were adopted', () => {
  const [older, newer] = [
    article(2021, ['31', '1.250', '1.077', '84,1%', '88,2%']),
    article(2022, ['44', '1.830', '912', '60,8%', '90,6%']),
  ].map((data, at) => ({
    name: `${at}.yaml`,
    data: adopt({ name: 'a.txt', data }).adopted?.text ?? '',
  }));
  const { rows, refusal } = compare(older ?? '', newer ?? '');
  expect(refusal).toBeNull();
  expect(rows?.map((row) => `${row.old} → ${row.new}`)).toEqual([
    '31 → 44',
    '1250 → 1830',
    '1077 → 912',
    '88.2 → 90.6',
  ]);
});
