import { printNumber } from '../../quantity/print/printNumber.js';
import type { Chart } from '../../report/tree.js';
import { chartAxis } from '../chart/chartAxis.js';
import { chartValues } from '../chart/chartValues.js';
import { chartWords } from '../chart/chartWords.js';
import { inlineText, singleLine } from '../text/inlineText.js';
import { balanceText } from '../text/wrapText.js';
import { coordinate as at, CHART, type ChartFrame, chartFrame } from './chartFrame.js';
import { chartMarks, legendMark } from './chartMarks.js';
import { escapeHtml } from './escapeHtml.js';
import { type Figures, inlineHtml } from './inlineHtml.js';

/** More labels than this would lie on each other; the table beside the drawing has every number. */
const MOST_LABELS = 7;

/** A drawing that needs nothing but the page: scaled to it, readable in grey, with all its points in words for who cannot see it. */
export function chartHtml(chart: Chart, figures: Figures): string {
  const unit = chart.unit === '' ? '' : ` (${escapeHtml(chart.unit)})`;
  const caption = `<figcaption>${inlineHtml(chart.title, figures)}${unit}</figcaption>`;
  const values = chartValues(chart);
  const axis = chartAxis(
    chart.kind,
    values.flat().filter((value) => value !== null),
  );
  if (axis === null) return `<figure class="chart">\n${caption}\n</figure>`;
  const tickLabels = axis.ticks.map((tick) => printNumber(tick, axis.decimals));
  const frame = chartFrame(chart, axis, tickLabels);
  const ticks = axis.ticks.flatMap((tick, index) => tickLines(frame, frame.height(tick), tickLabels[index] ?? ''));
  const below = categoryLabels(chart, frame);
  const legend = legendLines(chart, frame, below.bottom);
  return [
    '<figure class="chart">',
    caption,
    `<svg viewBox="0 0 ${CHART.width} ${at(legend.bottom)}" font-size="${CHART.text}" role="img">`,
    `<title>${escapeHtml(inlineText(chart.title))}</title>`,
    `<desc>${escapeHtml(singleLine(chartWords(chart)))}</desc>`,
    ...ticks,
    ...pointLabels(chart, values, frame),
    ...chartMarks(chart.kind, values, frame),
    ...below.labels,
    ...legend.labels,
    '</svg>',
    '</figure>',
  ].join('\n');
}

function tickLines(frame: ChartFrame, y: number, label: string): readonly string[] {
  const isBase = y === frame.bottom;
  return [
    `<path d="M${at(frame.left)} ${at(y)}H${at(frame.right)}" stroke="${isBase ? '#111' : '#ccc'}" />`,
    text(label, frame.left - 6, y + 5, 'end'),
  ];
}

/** Only where there is room: one series of a few points. */
function pointLabels(chart: Chart, values: ReturnType<typeof chartValues>, frame: ChartFrame): readonly string[] {
  const [only, ...others] = chart.series;
  if (only === undefined || others.length > 0 || chart.categories.length > MOST_LABELS) return [];
  return chart.categories.flatMap((_, index) => {
    const value = values[0]?.[index] ?? null;
    const label = only.points[index]?.text;
    if (value === null || label === undefined) return [];
    const y = frame.height(value) - 9;
    return [text(label, frame.middle(index), y, 'middle', 'stroke="#fff" stroke-width="4" paint-order="stroke"')];
  });
}

interface Labels {
  readonly labels: readonly string[];
  /** Where the next thing below can begin. */
  readonly bottom: number;
}

/** Names of the periods, broken to the width of their share; of very many, every second, third, … */
function categoryLabels({ categories }: Chart, frame: ChartFrame): Labels {
  const every = Math.ceil(categories.length / MOST_LABELS);
  const room = Math.max(6, Math.floor((frame.slot * every) / CHART.letter));
  const shown = categories.map((category, index) =>
    index % every === 0 ? balanceText(singleLine(category), room) : [],
  );
  const labels = shown.flatMap((lines, index) =>
    lines.map((line, row) => text(line, frame.middle(index), frame.bottom + CHART.line * (row + 1), 'middle')),
  );
  return { labels, bottom: frame.bottom + CHART.line * (Math.max(1, ...shown.map((lines) => lines.length)) + 0.5) };
}

/** One series is named by the caption already. */
function legendLines({ kind, series }: Chart, frame: ChartFrame, top: number): Labels {
  if (series.length < 2) return { labels: [], bottom: top };
  const labels = series.flatMap(({ name }, index) => {
    const y = top + CHART.line * (index + 0.5);
    return [legendMark(kind, index, frame.left, y), text(singleLine(name), frame.left + 28, y + 5, 'start')];
  });
  return { labels, bottom: top + CHART.line * (series.length + 0.5) };
}

function text(words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', look = ''): string {
  const attributes = `x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${look === '' ? '' : ` ${look}`}`;
  return `<text ${attributes}>${escapeHtml(words)}</text>`;
}
