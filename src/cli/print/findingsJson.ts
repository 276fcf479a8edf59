import { severityOf } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/sentenceOf.js';
import type { Located } from './located.js';

/** A finding about a whole file stands at its start. */
const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** For programs: one array for all files. */
export function findingsJson(located: readonly Located[], messages: Messages): string {
  const items = located.map(({ file, finding, place }) => {
    const { line, column, endLine, endColumn } = place ?? START;
    const { code, path } = finding;
    const message = sentenceOf(finding, messages);
    return { file, line, column, endLine, endColumn, severity: severityOf(code), code, message, path };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
