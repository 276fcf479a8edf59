import type { Figure } from '../../indicators/figure.js';
import { figureNodes, figureNodesIn } from '../../report/figureNodes.js';
import { printedFigures } from '../../report/printedFigures.js';
import { referenceLine } from '../../report/referenceLine.js';
import type { Report } from '../../report/tree.js';
import { isShared } from '../compareRow.js';
import type { Comparison } from '../compareYears.js';
import { comparisonAppendix } from '../diff/diffDocument.js';
import { createSpeech } from '../diff/speech.js';
import { fileName } from '../side.js';
import { prefixOf } from '../sideFigures.js';

/** The same report with an appendix of the comparison. `issuer`: in words, "Bảo hiểm xã hội tỉnh Bình Phước". */
export function withComparison(report: Report, comparison: Comparison, issuer: string): Report {
  const speech = createSpeech();
  // What only one period has is said in its own report.
  const rows = comparison.rows.filter(isShared);
  const shown = { comparison, rows, found: true, targetsOnly: false };
  const appendix = { ...comparisonAppendix(shown, speech), reference: referenceLine(report, issuer) };
  const known = new Map([...speech.known, ...report.figures.map((figure) => [figure.id, figure] as const)]);
  const nodes = [appendix.title, appendix.reference].flatMap(figureNodes);
  const more = printedFigures([...nodes, ...appendix.body.flatMap(figureNodesIn)], known);
  const figures = new Map([...report.figures, ...more].map((figure) => [figure.id, figure]));
  return {
    ...report,
    appendices: [...report.appendices, appendix],
    figures: [...figures.values()].map((figure) => ofOtherFile(figure, comparison)),
  };
}

/** Digits in the other period's name were read from the other file: its lines are not those of this one. */
function ofOtherFile(figure: Figure, { older: [older] }: Comparison): Figure {
  const [prefix = ''] = prefixOf('older');
  if (figure.origin.type !== 'given' || !figure.id.startsWith(`${prefix}.`)) return figure;
  return {
    ...figure,
    origin: {
      type: 'derived',
      formula: `${fileName(older)}: ${figure.id.slice(prefix.length + 1).replace(/\.n\d+$/, '')}`,
      from: [],
    },
  };
}
