import { expect, test } from 'vitest';
import type { ReportMeasure } from '../../src/diagnostics/codes.js';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { tooLong } from '../../src/report/tooLong.js';
import type { Block, Inline, Report } from '../../src/report/tree.js';
import { reportOf } from '../support/buildRaw.js';
import { fullUnitYear } from '../support/fullUnitYear.js';
import { withoutErrors } from '../support/withoutErrors.js';

const report: Report = { ...reportOf(withoutErrors(fullUnitYear())), body: [], subject: [], recipients: [] };
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const text = (value: string): Inline => ({ type: 'text', value });
const rest = report.addressees.length + 1;

const { lines, letters, subject, figures, columns } = LIMITS.report;

test.each<readonly [ReportMeasure, (more: number) => Partial<Report>]>([
  ['lines', (more) => ({ body: Array.from({ length: lines - rest + more }, () => paragraph(text('a'))) })],
  ['lines', (more) => ({ recipients: Array.from({ length: lines - rest + more }, () => 'a') })],
  ['letters', (more) => ({ addressees: [], body: [paragraph(text('a'.repeat(letters + more)))] })],
  ['subject', (more) => ({ subject: [text('a'.repeat(subject + more))] })],
  [
    'figures',
    (more) => ({
      body: [
        paragraph(...Array.from({ length: figures + more }, () => ({ type: 'figure', id: 'a.b', text: '1' }) as const)),
      ],
    }),
  ],
  [
    'columns',
    (more) => ({
      body: [{ type: 'table', columns: Array.from({ length: columns + more }, () => 'left'), header: [], rows: [] }],
    }),
  ],
])('%s, as many as the limit and one more', (what, change) => {
  expect(tooLong({ ...report, ...change(0) })).toBeNull();
  const limit = LIMITS.report[what];
  expect(tooLong({ ...report, ...change(1) })).toMatchObject({ code: 'report-too-long', args: { what, limit } });
});
