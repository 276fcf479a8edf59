import type { ChartRunOptions } from 'docx/charts';
import { isInteger, type Rational } from '../../quantity/rational.js';
import type { Chart } from '../../report/tree.js';
import { chartAxis } from '../chart/chartAxis.js';
import { chartValues } from '../chart/chartValues.js';
import { chartWords } from '../chart/chartWords.js';
import { printableText } from '../printableText.js';
import { printedText } from '../printedText.js';
import { textWidth } from '../widths/letterheadWidths.js';
import { ANY_NUMBER, chartNumberFormat } from './chartNumberFormat.js';
import type { DocxContext } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import { type ParagraphOptions, paragraph } from './markup/paragraph.js';
import type { SectionPiece } from './piece.js';
import { STYLE } from './styles/styleIds.js';

const TWIPS_PER_PIXEL = 15;
const HEIGHT = 230; // pixels
const BLACK = '000000';
/** Told apart in grey: by dashes and marks, or by fills. */
const DASHES = ['solid', 'dash', 'dot', 'dashDot'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
const FILLS = ['595959', 'BFBFBF', '262626', '8C8C8C'] as const;
const GRID = 'D9D9D9';

/** A chart of Word's own, whose numbers stand in a sheet that Word opens; its caption above is text like any other. */
export function chartBlock(
  chart: Chart,
  context: DocxContext,
  keepNext: boolean,
  placed: Partial<ParagraphOptions>,
): readonly SectionPiece[] {
  const options = chartOptions(chart, context);
  const unit = chart.unit === '' ? '' : ` (${printableText(chart.unit)})`;
  const caption = [...inlineRuns(chart.title, context), ...inlineRuns([{ type: 'text', value: unit }], context)];
  return [
    // No gap between: LibreOffice loses hold of a caption that two paragraphs keep with the chart.
    paragraph({ style: STYLE.tableCaption, ...placed }, caption),
    ...(options === null ? [] : [{ chart: options, keepNext }]),
  ];
}

function chartOptions(chart: Chart, context: DocxContext): ChartRunOptions | null {
  const values = chartValues(chart);
  const axis = chartAxis(
    chart.kind,
    values.flat().filter((value) => value !== null),
  );
  if (axis === null) return null;
  const format = chartNumberFormat(axis);
  const whole = values.flat().every((value) => value === null || isInteger(value));
  const id = context.nextDrawingId();
  const several = chart.series.length > 1;
  const font = { name: 'Times New Roman', color: BLACK } as const;
  return {
    type: chart.kind === 'bar' ? 'column' : 'line',
    categories: chart.categories.map(printableText),
    series: chart.series.map(({ name, points }, index) => ({
      name: printableText(name),
      values: (values[index] ?? []).map(drawn),
      // What a word stands before ("khoảng 1.600") is printed with it; a plain number follows the sheet when that is edited.
      pointLabels: several
        ? []
        : chart.categories.map((_, category) => {
            const label = points[category]?.text ?? '';
            return /^\p{L}/u.test(label) ? { text: printableText(label), font: { ...font, size: LABEL } } : undefined;
          }),
      ...look(chart.kind, index),
    })),
    dataLabels: {
      value: !several,
      position: chart.kind === 'bar' ? 'outsideEnd' : 'above',
      numberFormat: whole ? format : ANY_NUMBER,
      font: { ...font, size: LABEL },
    },
    legend: several ? { position: 'bottom', font: { ...font, size: LABEL } } : false,
    categoryAxis: { font: { ...font, size: LABEL } },
    valueAxis: {
      numberFormat: format,
      minimum: drawn(axis.ticks[0] ?? null) ?? 0,
      maximum: drawn(axis.ticks.at(-1) ?? null) ?? 1,
      interval: drawn(axis.step) ?? 1,
      font: { ...font, size: LABEL },
    },
    font,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    plotArea: { border: { color: GRID } },
    transformation: { width: Math.floor(textWidth(context.layout.page) / TWIPS_PER_PIXEL), height: HEIGHT },
    altText: {
      id: String(id),
      name: `Biểu đồ ${id}`,
      title: printedText(chart.title),
      description: printableText(chartWords(chart)),
    },
  };
}

const LABEL = 11; // points

function look(kind: Chart['kind'], index: number) {
  const fill = FILLS[index % FILLS.length] ?? BLACK;
  if (kind === 'bar') return { color: fill };
  const shape = MARKERS[index % MARKERS.length] ?? 'circle';
  const dash = DASHES[index % DASHES.length] ?? 'solid';
  return { color: BLACK, line: { color: BLACK, width: 1.75, dash }, markers: { shape, size: 7 } };
}

/** For drawing only: what is printed comes from the exact value. */
function drawn(value: Rational | null): number | null {
  return value === null ? null : Number(value.num) / Number(value.den);
}
