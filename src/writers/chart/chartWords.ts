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
  const unit = chart.unit === '' ? '' : `, đơn vị tính: ${chart.unit}`;
  return [`${KINDS[chart.kind]}${unit}.`, ...series].join(' ');
}

/** "BHXH tự nguyện (người)". */
export function chartCaption({ title, unit }: Chart): string {
  return unit === '' ? plainText(title) : `${plainText(title)} (${unit})`;
}
