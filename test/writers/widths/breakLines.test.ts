import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../src/writers/widths/breakLines.js';
import { measureText } from '../../../src/writers/widths/measureText.js';

const TWIPS_PER_MM = 1440 / 25.4;
const BOLD_13 = { size: 26, face: 'bold' } as const;

test.each([
  ['BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI', 67, 'BẢO HIỂM XÃ HỘI / TỈNH ĐỒNG NAI'],
  ['BẢO HIỂM XÃ HỘI KHU VỰC XXVIII', 67, 'BẢO HIỂM XÃ HỘI / KHU VỰC XXVIII'],
  ['BẢO HIỂM XÃ HỘI THÀNH PHỐ ĐỒNG NAI', 67, 'BẢO HIỂM XÃ HỘI / THÀNH PHỐ ĐỒNG NAI'],
  ['BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI', 90, 'BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI'],
  ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 60, 'BAN TUYÊN GIÁO / VÀ DÂN VẬN'],
  ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 57, 'SỞ LAO ĐỘNG - / THƯƠNG BINH / VÀ XÃ HỘI'],
  [
    'Kết quả 01 năm tuyên truyền Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương khóa XII về cải cách chính sách bảo hiểm xã hội',
    150,
    'Kết quả 01 năm tuyên truyền Nghị quyết số 28-NQ/TW / của Ban Chấp hành Trung ương khóa XII / về cải cách chính sách bảo hiểm xã hội',
  ],
  [
    'Về kế hoạch đổi mới toàn diện nội dung, hình thức và phương pháp tuyên truyền bảo hiểm xã hội trên địa bàn tỉnh Khánh Hòa',
    157,
    'Về kế hoạch đổi mới toàn diện nội dung, hình thức / và phương pháp tuyên truyền bảo hiểm xã hội trên địa bàn tỉnh Khánh Hòa',
  ],
])('%s in %i mm', (text, millimetres, expected) => {
  expect(breakLines(text, millimetres * TWIPS_PER_MM, BOLD_13).join(' / ')).toBe(expected);
});

test('no line is wider than allowed, but for a single word; nothing is lost', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zĐƯ]{1,12}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 160 }), (parts, millimetres) => {
      const width = millimetres * TWIPS_PER_MM;
      const lines = breakLines(parts.join(' '), width, BOLD_13);
      expect(lines.join(' ')).toBe(parts.join(' '));
      expect(lines.filter((line) => line.includes(' ') && measureText(line, BOLD_13) > width)).toEqual([]);
    }),
  );
});
