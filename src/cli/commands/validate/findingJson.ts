import type { CellPlace } from '../../../diagnostics/cellPlace.js';
import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import { isInRegister, type TextPlace } from '../../../diagnostics/source.js';
import { findingSentence } from '../../../messages/findingSentence.js';
import type { Messages } from '../../../messages/messages.js';

/** A finding for programs: at a place of its file, or in a cell of a register. */
export type FindingJson = Pick<LocatedFinding, 'severity' | 'code' | 'path'> & {
  readonly message: string;
} & ((Omit<TextPlace, 'text'> & { readonly file: string }) | CellPlace);

/** A finding about a whole file stands at its start. */
const START: Omit<TextPlace, 'text'> = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function findingJson(finding: LocatedFinding, messages: Messages): FindingJson {
  const { file, severity, code, path, place } = finding;
  const common = { severity, code, message: findingSentence(finding, messages), path };
  if (place !== null && isInRegister(place)) {
    const { file: register, sheet, cell } = place.cells[0];
    return { file: register, sheet, cell, ...common };
  }
  const { line, column, endLine, endColumn } = place ?? START;
  return { file, line, column, endLine, endColumn, ...common };
}

/** One array for all files. */
export function printJson(findings: readonly FindingJson[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
