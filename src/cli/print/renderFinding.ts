import { cellPlaceName } from '../../diagnostics/cellPlace.js';
import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { isInRegister, type Location } from '../../diagnostics/source.js';
import { findingSentence } from '../../messages/findings/findingSentence.js';
import type { Messages } from '../../messages/messages.js';
import type { Paint } from './paint.js';
import { sourceSnippet } from './sourceSnippet.js';
import { visibleText } from './visibleText.js';

/** `file:line:column severity sentence [code]`, then the source line with carets under the place; of a register, `file!sheet!cell`. */
export function renderFinding(finding: LocatedFinding, messages: Messages, paint: Paint): string {
  const { file, severity, code, place } = finding;
  const where = placeText(file, place, messages);
  const colour = paint.severity[severity];
  const head = [
    paint.place(visibleText(where)),
    colour(messages.cli.severities[severity]),
    visibleText(findingSentence(finding, messages)),
    paint.faint(`[${code}]`),
  ].join(' ');
  if (place === null || isInRegister(place)) return `${head}\n`;
  const { line, indent, carets } = sourceSnippet(place, COLUMNS);
  return `${head}\n${line}\n${indent}${colour(carets)}\n`;
}

const COLUMNS = 80;

function placeText(file: string, place: Location | null, { cli }: Messages): string {
  if (place === null) return `${file}:`;
  if (!isInRegister(place) && place.word !== undefined) return `${file} (${cli.wordPlace(place.word)}):`;
  return isInRegister(place) ? cellPlaceName(place.cells[0]) : `${file}:${place.line}:${place.column}`;
}
