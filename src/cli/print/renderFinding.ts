import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Messages } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/sentenceOf.js';
import type { Paint } from './paint.js';
import { sourceSnippet } from './sourceSnippet.js';
import { visibleText } from './visibleText.js';

/** `file:line:column severity sentence [code]`, then the source line with carets under the place. */
export function renderFinding(finding: LocatedFinding, messages: Messages, paint: Paint): string {
  const { file, severity, code, place } = finding;
  const where = place === null ? `${file}:` : `${file}:${place.line}:${place.column}`;
  const colour = paint.severity[severity];
  const head = [
    paint.place(visibleText(where)),
    colour(messages.cli.severities[severity]),
    visibleText(sentenceOf(finding, messages)),
    paint.faint(`[${code}]`),
  ].join(' ');
  if (place === null) return `${head}\n`;
  const { line, indent, carets } = sourceSnippet(place, COLUMNS);
  return `${head}\n${line}\n${indent}${colour(carets)}\n`;
}

const COLUMNS = 80;
