import { expect, test } from 'vitest';
import { measureText } from '../../../src/writers/widths/measureText.js';

const TWIPS_PER_MM = 1440 / 25.4;

// Measured apart from our table, with the AFM metrics of Times (±1 %).
test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 26, 'bold', 95.7],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 24, 'bold', 88.3],
  ['Độc lập - Tự do - Hạnh phúc', 28, 'bold', 60.3],
  ['Độc lập - Tự do - Hạnh phúc', 26, 'bold', 56.0],
  ['BẢO HIỂM XÃ HỘI VIỆT NAM', 26, 'regular', 63.0],
  ['BẢO HIỂM XÃ HỘI TỈNH ĐỒNG NAI', 26, 'bold', 79.0],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 30, 'bold', 72.9],
  ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 28, 'bold', 75.6],
] as const)('%s at %i half-points, %s: %d mm', (text, size, face, millimetres) => {
  const measured = measureText(text, { size, face }) / TWIPS_PER_MM;
  expect(Math.abs(measured / millimetres - 1)).toBeLessThan(0.01);
});

test('marks add no width, whether composed or not', () => {
  const font = { size: 28, face: 'regular' } as const;
  expect(measureText('Ế', font)).toBe(measureText('E', font));
  expect(measureText('Tuyên'.normalize('NFD'), font)).toBe(measureText('Tuyen', font));
  expect(measureText('Ừ', font)).toBeGreaterThan(measureText('U', font));
});
