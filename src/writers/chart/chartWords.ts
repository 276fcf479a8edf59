import { plainText } from '../../report/plainText.js';
import type { Chart } from '../../report/tree.js';

const KINDS = { line: 'Biểu đồ đường', bar: 'Biểu đồ cột' } as const satisfies Record<Chart['kind'], string>;

/** The whole drawing in words, for readers who do not see it: every point with its period. */
export function chartWords(chart: Chart): string {
  const series = chart.series.map(({ name, points }) => {
    const values = chart.categories.map(
      (category, index) => `${category}: ${points[index]?.text ?? 'không có số liệu'}`,
    );
    return `${name}: ${values.join('; ')}.`;
  });
  return [`${KINDS[chart.kind]}, đơn vị tính: ${chart.unit}.`, ...series].join(' ');
}

/** "Thẻ BHYT cấp mới (thẻ)": the title, and the unit where the title does not say it. */
export function chartCaption(chart: Chart): string {
  return plainText(chart.title) + unitBehind(chart);
}

/** " (thẻ)"; nothing behind "Người tham gia BHXH tự nguyện". */
export function unitBehind({ title, unit }: Pick<Chart, 'title' | 'unit'>): string {
  const isSaid = plainText(title).toLocaleLowerCase('vi').includes(unit.toLocaleLowerCase('vi'));
  return isSaid ? '' : ` (${unit})`;
}
