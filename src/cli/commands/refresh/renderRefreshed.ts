import { placeWords } from '../../../comments/resultSentence.js';
import { LIMITS } from '../../../diagnostics/limits.js';
import { pathText } from '../../../diagnostics/pathText.js';
import type { Severity } from '../../../diagnostics/severity.js';
import { isInRegister } from '../../../diagnostics/source.js';
import type { LeftAlone, RefreshedReport } from '../../../jobs/refresh.js';
import type { Messages } from '../../../messages/messages.js';
import type { FigureAt } from '../../../refresh/refreshWordFile.js';
import type { Paint } from '../../print/paint.js';
import { moreLine } from '../../print/renderResults.js';
import { lineSnippet } from '../../print/sourceSnippet.js';
import { visibleText } from '../../print/visibleText.js';

/** What changes in a document, and what cannot: each with its place and its line. */
export function renderRefreshed(
  { changes, unknown, emptied }: Pick<RefreshedReport, 'changes' | 'unknown' | 'emptied'>,
  data: string,
  messages: Messages,
  paint: Paint,
): string {
  const { titles, change, left } = messages.refresh;
  return [
    group(titles.unknown, 'error', unknown, (at) => left({ found: foundIn(at), id: at.id, near: nearWords(at) })),
    group(titles.changes, 'note', changes, (at) => change({ before: foundIn(at), after: at.after, id: at.id })),
    group(titles.emptied, 'warning', emptied, (at) => left({ found: '', id: at.id, near: null })),
  ].join('');

  /** "so-lieu.yaml:40 (participants.voluntary)". */
  function nearWords({ near }: LeftAlone): string | null {
    if (near === null) return null;
    const line = near.place === null || isInRegister(near.place) ? '' : `:${near.place.line}`;
    return `${data}${line} (${pathText(near.key)})`;
  }

  function group<At extends FigureAt>(
    title: string,
    severity: Severity,
    figures: readonly At[],
    sentence: (at: At) => string,
  ): string {
    if (figures.length === 0) return '';
    const colour = paint.severity[severity];
    const lines = figures.slice(0, LIMITS.findings.shown).map((at) => {
      const where = paint.place(visibleText(placeWords(at.place, messages, false)));
      const { line, indent, carets } = lineSnippet({ source: at.text, start: at.start, end: at.end }, LABEL, COLUMNS);
      const marks = at.start === at.end ? '' : `${indent}${colour(carets)}\n`;
      return `  ${where}\n  ${visibleText(sentence(at))}\n${line}\n${marks}`;
    });
    return `${colour(`${title} (${figures.length})`)}\n${lines.join('')}${moreLine(figures.length - lines.length, messages)}\n`;
  }
}

const LABEL = '    ';
const COLUMNS = 80;

function foundIn({ text, start, end }: FigureAt): string {
  return text.slice(start, end);
}
