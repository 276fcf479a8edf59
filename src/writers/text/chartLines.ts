import type { Chart, ChartSeries } from '../../report/tree.js';
import { chartValues } from '../chart/chartValues.js';
import { chartCaption } from '../chart/chartWords.js';
import { singleLine } from './inlineText.js';
import { sparkline } from './sparkline.js';

/** What a drawing comes to in plain text: its caption, and for each series a sparkline between its first and its last value. */
export function chartLines(chart: Chart): readonly string[] {
  const caption = singleLine(chartCaption(chart));
  const values = chartValues(chart);
  const lines = chart.series.map((series, index) => ({
    name: singleLine(series.name),
    drawn: `${sparkline(values[index] ?? [])}  ${singleLine(ends(chart, series))}`,
  }));
  const [only] = lines;
  // One series is named by its caption already.
  if (only !== undefined && lines.length === 1) return [`${caption}: ${only.drawn}`];
  return [`${caption}:`, ...lines.map(({ name, drawn }) => `- ${name}: ${drawn}`)];
}

function ends({ categories }: Chart, { points }: ChartSeries): string {
  const known = categories.flatMap((category, index) => {
    const point = points[index] ?? null;
    return point === null ? [] : [`${point.text} (${category})`];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined) return 'không có số liệu';
  return known.length === 1 ? first : `${first} → ${last}`;
}
