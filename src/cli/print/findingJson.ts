import type { FindingCode, Path } from '../../diagnostics/finding.js';
import { type Severity, severityOf } from '../../diagnostics/severity.js';
import type { Location } from '../../diagnostics/source.js';
import type { Messages } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/sentenceOf.js';
import type { Located } from './located.js';

/** A finding for programs. */
export interface FindingJson extends Location {
  readonly file: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: string;
  readonly path: Path;
}

/** A finding about a whole file stands at its start. */
const START: Location = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function findingJson({ file, finding, place }: Located, messages: Messages): FindingJson {
  const { line, column, endLine, endColumn } = place ?? START;
  const { code, path } = finding;
  const message = sentenceOf(finding, messages);
  return { file, line, column, endLine, endColumn, severity: severityOf(code), code, message, path };
}

/** One array for all files. */
export function printJson(findings: readonly FindingJson[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
