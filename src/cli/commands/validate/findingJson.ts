import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import type { Location } from '../../../diagnostics/source.js';
import type { Messages } from '../../../messages/messages.js';
import { sentenceOf } from '../../../messages/sentenceOf.js';

/** A finding for programs. */
export interface FindingJson
  extends Omit<Location, 'text'>,
    Pick<LocatedFinding, 'file' | 'severity' | 'code' | 'path'> {
  readonly message: string;
}

/** A finding about a whole file stands at its start. */
const START: Omit<Location, 'text'> = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function findingJson(finding: LocatedFinding, messages: Messages): FindingJson {
  const { file, severity, code, path, place } = finding;
  const { line, column, endLine, endColumn } = place ?? START;
  const message = sentenceOf(finding, messages);
  return { file, line, column, endLine, endColumn, severity, code, message, path };
}

/** One array for all files. */
export function printJson(findings: readonly FindingJson[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
