import type { SetBeside } from '../diagnostics/setBeside.js';
import { APPENDIX } from '../report/numberAppendices.js';
import type { Appendix, Block, LoneAppendices } from '../report/tree.js';
import { dataName } from './dataName.js';
import type { Explanation } from './explainFigure.js';
import type { Known } from './known.js';
import { SOURCES_TITLE } from './sourcesAppendix.js';
import { type SourceColumn, type SourceRow, sourceTable } from './sourceTable.js';

const NAME: SourceColumn = {
  head: 'Tên số liệu',
  align: 'left',
  cell: ([{ figure }]) => [{ type: 'text', value: figure.id }],
};

/** Figures with what is known of each, as a document of its own: those that the report prints, then those that it does not. */
export function figureList(explanations: readonly Explanation[], { report, printed, dataset }: Known): LoneAppendices {
  const inReport = explanations.filter(({ figure }) => printed.has(figure.id));
  const others = explanations.filter(({ figure }) => !printed.has(figure.id));
  const data = dataName(dataset);
  const place = dataset.hasLines ? 'dòng là dòng' : 'khóa là khóa';
  const appendix: Appendix = {
    label: APPENDIX,
    title: [{ type: 'text', value: SOURCES_TITLE }],
    reference: [],
    body: [
      ...listed(inReport, `Số liệu in trong báo cáo; ${place} của ${data}:`),
      ...listed(others, `Số liệu có trong ${data} hoặc tính từ đó, báo cáo không in:`),
    ],
  };
  const { profile, title, date, periodEnd, twoSided } = report;
  return {
    profile,
    title: `Nguồn số liệu: ${title}`,
    date,
    periodEnd,
    twoSided,
    appendices: [appendix],
    figures: explanations.map(({ figure }) => figure),
    letterhead: null,
    issuer: report.letterhead.issuer,
  };
}

/** A table under what announces it; nothing where there are no such figures. */
function listed(explanations: readonly Explanation[], announced: string): readonly Block[] {
  if (explanations.length === 0) return [];
  const rows = explanations.map((one) => [one] as const);
  return [
    { type: 'paragraph', children: [{ type: 'text', value: announced }] },
    sourceTable(rows, [besideColumn(rows), NAME]),
  ];
}

/** Empty, and so no column, where the file was compared with none. */
function besideColumn(rows: readonly SourceRow[]): SourceColumn {
  const [period = ''] = rows.flatMap(([{ beside }]) => beside?.period ?? []);
  return {
    head: `So với ${period}`,
    align: 'left',
    cell: ([{ beside }]) => (beside === null ? [] : [{ type: 'text', value: besideCell(beside) }]),
  };
}

/** "420: không so sánh được, vì …". */
function besideCell({ text, comparable, reason }: SetBeside): string {
  const told = comparable ? reason : `không so sánh được, vì ${reason}`;
  return [text, told].filter((part) => part !== null).join(': ');
}
