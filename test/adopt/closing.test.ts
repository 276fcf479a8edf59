import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { adopt } from '../../src/jobs/adopt.js';

const HEAD = `<p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>BÁO CÁO</p><p>kết quả tuyên truyền năm 2021</p>
<p>Toàn tỉnh có 71.236 người tham gia BHXH bắt buộc.</p>`;

function adopted(closing: string) {
  const { adopted } = adopt({ name: 'a.html', data: HEAD + closing });
  if (adopted === null) throw new Error('not read');
  const { report, facts } = parse(adopted.text) as {
    report: { recipients?: string[]; archive?: string; signer: { title: string; name: string } };
    facts?: { value: string }[];
  };
  const { recipients, archive, signer } = report;
  return { recipients, archive, signer, facts: facts?.map(({ value }) => value), unplaced: adopted.unplaced };
}

const READ = {
  recipients: ['Ban Tuyên giáo Trung ương', 'Thường trực Tỉnh ủy'],
  archive: 'Văn phòng',
  signer: { title: 'Trưởng ban', name: 'Lê Quang Minh' },
};
const SIGNED = '<p>TRƯỞNG BAN</p><p>(Đã ký)</p><p>Lê Quang Minh</p>';

test.each([
  [
    'with dashes',
    '<p>Nơi nhận:</p><p>- Ban Tuyên giáo Trung ương,</p><p>- Thường trực Tỉnh ủy,</p><p>- Lưu Văn phòng.</p>',
  ],
  [
    'as a list',
    '<p>Nơi nhận:</p><ul><li>Ban Tuyên giáo Trung ương,</li><li>Thường trực Tỉnh ủy,</li><li>Lưu Văn phòng.</li></ul>',
  ],
  ['in one paragraph', '<p>Nơi nhận: - Ban Tuyên giáo Trung ương, - Thường trực Tỉnh ủy, - Lưu Văn phòng.</p>'],
])('who receives it, %s', (_, closing) => {
  expect(adopted(closing + SIGNED)).toEqual({ ...READ, facts: undefined, unplaced: [] });
});

test('what stands behind the signature is read as the text is', () => {
  const behind = `<p>BIỂU SỐ LIỆU</p><table><tr><th>Huyện</th><th>Số điểm thu</th></tr><tr><td>Tân Kỳ</td><td>2.015</td></tr></table>
<ul><li>Huyện Tân Kỳ có 05 điểm thu lưu động;</li></ul><p>Biểu này đã được đối chiếu.</p>`;
  const closing =
    '<p>Nơi nhận:</p><p>- Ban Tuyên giáo Trung ương,</p><p>- Thường trực Tỉnh ủy,</p><p>- Lưu Văn phòng.</p>';
  expect(adopted(closing + SIGNED + behind)).toEqual({
    ...READ,
    facts: ['2.015', '05'],
    unplaced: ['Biểu này đã được đối chiếu.'],
  });
});
