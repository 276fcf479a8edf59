import { describe, expect, test } from 'vitest';
import { writeText } from '../../src/writers/text/writeText.js';
import { builtInTemplates } from '../support/loadBuiltInTemplates.js';
import { buildProvince } from '../support/provinces.js';
import { squeeze } from '../writers/plainWords.js';

/** Every figure of the article on Bình Phước, in its order, with what it is. The published words; days below 10 padded. */
const FIGURES = [
  ['kết quả 01 năm tuyên truyền', 'the period'],
  ['Nghị quyết số 28-NQ/TW, ngày 23/5/2018', 'the resolution'],
  ['khóa XII', 'the term of the Central Committee'],
  ['Hướng dẫn số 65-HD/BTGTW, ngày 28/5/2018', 'guideline of the Central department'],
  ['Hội nghị Trung ương 7 khóa XII', 'the plenum'],
  ['Kế hoạch số 124-KH/TU, ngày 22/6/2018', 'plan of the provincial Party committee'],
  ['11 điểm cầu ở các huyện, thị xã, thành phố', 'places connected online'],
  ['97,7% cán bộ, đảng viên trong toàn Đảng bộ tỉnh', 'who studied the resolution'],
  ['Kế hoạch số 203/KH-UBND, ngày 11/9/2018', 'plan of the provincial authority'],
  ['Nghị quyết số 102/NQ-CP, ngày 03/8/2018 của Chính phủ', 'the Government resolution it carries out'],
  ['Kế hoạch số 99-KH/BTGTU, ngày 07/5/2018', 'plan on the press'],
  ['Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII', 'what that plan is about'],
  ['Từ năm 2016', 'since when the two offices work together'],
  ['Chương trình phối hợp số 02-CTPH/BTGTU-BHXH, ngày 27/6/2016', 'the coordination programme'],
  ['giai đoạn 2016-2020', 'its years'],
  ['11/11 ban tuyên giáo huyện ủy, thị ủy, thành ủy đã ký kết', 'districts that signed'],
  ['02 bản tin Thông báo nội bộ và Thông tin phục vụ nhân dân đăng 35 tin, bài', 'internal bulletins'],
  ['(tuyengiaobinhphuoc.org.vn) đã đăng 75 tin, bài', 'the website'],
  ['08 hội nghị', 'conferences of the two offices'],
  ['mỗi hội nghị có khoảng 200 người dự', 'people at each'],
  ['02 chương trình đối thoại trực tiếp, 12 chuyên mục, 12 chuyên trang và trên 100 tin, bài', 'provincial press'],
  ['270 lượt tin, bài', 'district radio and television'],
  ['Tính đến ngày 30/9/2019', 'the day of the counts'],
  ['837.727 người, đạt 100,4% kế hoạch năm', 'all participants'],
  ['126.308 người, bằng 96,06% kế hoạch', 'compulsory schemes'],
  ['2.627 người, bằng 81,73% kế hoạch BHXH Việt Nam giao năm 2019', 'voluntary scheme'],
  ['gần 20% dân số', 'ethnic minorities'],
] as const;

/** What the article tells without a figure. */
const FACTS = [
  ['Ban Tuyên giáo Tỉnh ủy đã tham mưu Tỉnh ủy ban hành', 'who advised the plan'],
  ['Thực hiện chỉ đạo của Thường trực Tỉnh ủy', 'who directed the authority'],
  ['cán bộ chủ chốt cấp tỉnh, cấp huyện', 'who was connected'],
  ['tổ chức chính trị - xã hội', 'who carried it on'],
  ['các huyện ủy, thị ủy, thành ủy đều đã có kế hoạch', 'district plans'],
  ['hằng năm, hai bên đều có kế hoạch cụ thể', 'yearly plans of the two offices'],
  ['hội nghị báo cáo viên cấp tỉnh định kỳ hằng tháng', 'monthly speakers’ conference'],
  ['hội nghị định kỳ thông tin thời sự ở cấp huyện', 'district news conference'],
  ['lãnh đạo BHXH các huyện, thị xã, thành phố', 'who spoke there'],
  ['giao ban, cung cấp thông tin báo chí', 'press briefings'],
  ['phường Long Phước, thị xã Phước Long', 'the place of the conference in the picture'],
  ['các khu công nghiệp', 'where conferences were held'],
  ['chức sắc tôn giáo', 'who attended'],
  ['được lắng nghe và giải đáp ngay', 'questions answered'],
  ['Đa số ban tuyên giáo huyện ủy, thị ủy, thành ủy', 'district conferences'],
  ['Đài Phát thanh - Truyền hình và Báo Bình Phước', 'provincial outlets'],
  ['Đài truyền thanh - truyền hình các huyện, thị xã, thành phố', 'district outlets'],
  ['Hệ thống đài truyền thanh xã, phường, thị trấn thường xuyên', 'commune loudspeakers'],
] as const;

const WORD = /[\p{L}\p{N}]/u;

describe('the article on Bình Phước is in its report', () => {
  const text = squeeze(textOf('party'));

  test.each([...FIGURES, ...FACTS])('%s (%s)', (said) => {
    expect(standsAlone(text, said)).toBe(true);
  });

  test('"7" is not found in "97,7%", nor "270" in "1.270": a figure stands alone', () => {
    expect(standsAlone('97,7% của 1.270', '7')).toBe(false);
    expect(standsAlone('97,7% của 1.270', '270')).toBe(false);
  });
});

test.each(['party', 'state'] as const)('the whole report, as %s', async (profile) => {
  await expect(textOf(profile)).toMatchFileSnapshot(`golden/binhphuoc.${profile}.txt`);
});

test('templates hold no figure: no digit but in comments', () => {
  const { main, subject, partials } = builtInTemplates();
  const digits = [main, subject, ...partials.values()].flatMap(({ name, text }) =>
    /[0-9]/.test(text.replace(/\{\{!--[\s\S]*?--\}\}/g, '')) ? [name] : [],
  );
  expect(digits).toEqual([]);
});

function textOf(profile: 'party' | 'state'): string {
  const { report } = buildProvince('binhphuoc', profile);
  if (report === null) throw new Error('data/binhphuoc.yaml has errors');
  return writeText(report);
}

/** Neither end of the words touches another word or number. */
function standsAlone(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const after = text.slice(at + words.length, at + words.length + 2);
    const inNumber = /\d$/.test(words) && /^[.,]\d/.test(after);
    const afterNumber = /^\d/.test(words) && /[.,]/.test(before);
    if (!WORD.test(before) && !WORD.test(after.charAt(0)) && !inNumber && !afterNumber) return true;
  }
  return false;
}
