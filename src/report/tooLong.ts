import type { ReportMeasure } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import { figureNodesIn } from './figureNodes.js';
import { linesIn } from './mapLines.js';
import { plainText } from './plainText.js';
import type { Block, Report } from './tree.js';

/** What a report has more of than `LIMITS.report` allows: no writer is asked to print it. Null for one within them. */
export function tooLong({ subject, addressees, recipients, body, appendices }: Report): Finding | null {
  const frame = [...addressees, ...recipients].map((value) => ({ type: 'text', value }) as const);
  const round = [subject, ...frame.map((line) => [line])].map((children) => ({ type: 'paragraph', children }) as const);
  const measured = [...round, ...body, ...appendices.flatMap((appendix) => appendix.body)].map(measure);
  const total = (what: 'lines' | 'letters' | 'figures'): number =>
    measured.reduce((sum, block) => sum + block[what], 0);
  const counts: Readonly<Record<ReportMeasure, number>> = {
    subject: plainText(subject).length,
    columns: measured.reduce((most, { columns }) => Math.max(most, columns), 0),
    lines: total('lines'),
    letters: total('letters'),
    figures: total('figures'),
  };
  const MEASURES = Object.keys(counts) as readonly ReportMeasure[];
  const what = MEASURES.find((one) => counts[one] > LIMITS.report[one]);
  if (what === undefined) return null;
  return { code: 'report-too-long', path: [], range: [0, 0], args: { what, limit: LIMITS.report[what] } };
}

function measure(block: Block): Readonly<Record<Exclude<ReportMeasure, 'subject'>, number>> {
  const lines = linesIn(block);
  return {
    columns: block.type === 'table' ? block.columns.length : 0,
    lines: lines.length,
    letters: lines.reduce((sum, line) => sum + plainText(line).length, 0),
    figures: figureNodesIn(block).length,
  };
}
