import type { Passage } from '../../readers/readDocument.js';

/** Headings of the built-in templates that no other office is known to write so. */
const HEADINGS: ReadonlySet<string> = new Set([
  'công tác lãnh đạo, chỉ đạo',
  'nội dung, hình thức, hiệu quả tuyên truyền',
  'hội nghị, tuyên truyền trực tiếp',
  'tuyên truyền trên báo, đài',
  'tuyên truyền trên bản tin nội bộ, trang thông tin điện tử',
  'tài liệu, tuyên truyền trực quan',
  'vận động, hỗ trợ tham gia',
  'cách làm ở cơ sở',
  'người tham gia và thực hiện kế hoạch',
  'kết quả theo địa phương, đơn vị',
  'so với mục tiêu',
  'kết quả khác',
  'định hướng nội dung, hình thức, phương pháp',
  'phân công thực hiện',
]);

/** So many of them do not meet by chance. */
const ENOUGH = 3;

/** A report of the built-in templates whose marks an editor or another format has dropped: its sentences are still theirs. */
export function looksOwn(passages: readonly Passage[]): boolean {
  const said = new Set(
    passages.map(({ text }) =>
      text
        .trim()
        .toLocaleLowerCase('vi')
        .replace(/^(?:#+ )?(?:[ivx]{1,5}\.|\d{1,2}\.|[a-zđ]\)) /u, ''),
    ),
  );
  return [...HEADINGS].filter((heading) => said.has(heading)).length >= ENOUGH;
}
