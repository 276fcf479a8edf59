import { figureNodes, figureNodesIn } from '../report/figureNodes.js';
import { ANY_APPENDIX, APPENDIX } from '../report/numberAppendices.js';
import { referenceLine } from '../report/referenceLine.js';
import type { Appendix, Report } from '../report/tree.js';
import { dataName } from './dataName.js';
import { explainFigure } from './explainFigure.js';
import { groupNames } from './groupNames.js';
import type { Known, KnownData } from './known.js';
import { sourceTable } from './sourceTable.js';

/** What it holds, as the report says that points to it. */
export const SOURCES_HELD = 'Nguồn của từng số liệu';

/** What the appendix is known by. */
export const SOURCES_TITLE = 'NGUỒN SỐ LIỆU';

/** Its head as a document that came back has it; on a web page, number and title are one line: "Phụ lục II NGUỒN SỐ LIỆU". */
export const SOURCES_HEAD = new RegExp(String.raw`^\s*(?:${ANY_APPENDIX.source}\s+)?${SOURCES_TITLE}\s*$`, 'u');

/** The same report with the appendix "Nguồn số liệu". `issuer`: in words, "Bảo hiểm xã hội tỉnh Bình Phước". */
export function withSources(known: Known, issuer: string): Report {
  const { report, dataset } = known;
  const rows = groupNames(report.figures.map((figure) => explainFigure(figure, known)));
  const appendix: Appendix = {
    label: APPENDIX,
    title: [{ type: 'text', value: SOURCES_TITLE }],
    reference: referenceLine(report, issuer),
    body: [{ type: 'paragraph', children: [{ type: 'text', value: introduction(dataset) }] }, sourceTable(rows)],
  };
  return { ...report, appendices: [...report.appendices, appendix], figures: figuresWith(appendix, known) };
}

function introduction(data: KnownData): string {
  const place = data.hasLines ? 'số thứ tự dòng của' : 'khóa của từng số liệu trong';
  return `Cột "Nguồn" ghi ${place} ${dataName(data)}. Số liệu "công bố" giữ đúng như đã công bố; số liệu "tính toán" được tính theo công thức ghi kèm.`;
}

/** A formula may name figures that the report itself does not print. */
function figuresWith({ reference, body }: Appendix, { report, figures }: Known): Report['figures'] {
  const nodes = [...figureNodes(reference), ...body.flatMap(figureNodesIn)];
  const all = new Map(report.figures.map((figure) => [figure.id, figure]));
  for (const { id } of nodes) {
    const figure = figures.get(id);
    if (figure !== undefined && !all.has(id)) all.set(id, figure);
  }
  return [...all.values()];
}
