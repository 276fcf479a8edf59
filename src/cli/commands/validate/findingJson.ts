import type { CellPlace } from '../../../diagnostics/cellPlace.js';
import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import { isInRegister, type TextPlace, type WordPlace } from '../../../diagnostics/source.js';
import { findingSentence } from '../../../messages/findings/findingSentence.js';
import type { Messages } from '../../../messages/messages.js';

/** A finding for programs: at a place of its file, or in a cell of a register. */
export type FindingJson = Pick<LocatedFinding, 'severity' | 'code' | 'path'> & {
  readonly message: string;
} & ((Omit<TextPlace, 'text' | 'word'> & { readonly file: string; readonly word?: WordPlaceJson }) | CellPlace);

/** A finding about a whole file stands at its start. */
const START: Omit<TextPlace, 'text' | 'word'> = { line: 1, column: 1, endLine: 1, endColumn: 1 };

export function findingJson(finding: LocatedFinding, messages: Messages): FindingJson {
  const { file, severity, code, path, place } = finding;
  const common = { severity, code, message: findingSentence(finding, messages), path };
  if (place !== null && isInRegister(place)) {
    const { file: register, sheet, cell } = place.cells[0];
    return { file: register, sheet, cell, ...common };
  }
  const { line, column, endLine, endColumn } = place ?? START;
  const word = place?.word === undefined ? {} : { word: wordPlace(place.word, place.text) };
  return { file, line, column, endLine, endColumn, ...word, ...common };
}

/** In a Word file: `line` is the number of the paragraph, among all of them. */
type WordPlaceJson = Omit<WordPlace, 'isBody'> & { readonly paragraph: string };

function wordPlace({ part, heading, cell }: WordPlace, paragraph: string): WordPlaceJson {
  return { part, heading, cell, paragraph };
}

/** One array for all files. */
export function printJson(findings: readonly FindingJson[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
