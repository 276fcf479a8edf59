import { severityOf } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import { sentenceOf } from '../../messages/sentenceOf.js';
import type { Located } from './located.js';
import type { Paint } from './paint.js';
import { sourceSnippet } from './sourceSnippet.js';
import { visibleText } from './visibleText.js';

/** `file:line:column severity sentence [code]`, then the source line with carets under the place. */
export function renderFinding({ file, text, finding, place }: Located, messages: Messages, paint: Paint): string {
  const severity = severityOf(finding.code);
  const where = place === null ? `${file}:` : `${file}:${place.line}:${place.column}`;
  const colour = paint.severity[severity];
  const head = [
    paint.place(visibleText(where)),
    colour(messages.cli.severities[severity]),
    visibleText(sentenceOf(finding, messages)),
    paint.faint(`[${finding.code}]`),
  ].join(' ');
  if (place === null) return `${head}\n`;
  const { line, indent, carets } = sourceSnippet(text, place, COLUMNS);
  return `${head}\n${line}\n${indent}${colour(carets)}\n`;
}

const COLUMNS = 80;
