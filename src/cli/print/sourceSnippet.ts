import type { TextPlace } from '../../diagnostics/source.js';
import { displayWidth, graphemes } from '../../writers/text/displayWidth.js';
import { cutAround } from './cutAround.js';
import type { Sign } from './sign.js';
import { visibleText } from './visibleText.js';

export interface Snippet {
  /** "  12 | " and the line. */
  readonly line: string;
  /** Up to the carets, tabs kept, so that the terminal sets both lines alike. */
  readonly indent: string;
  readonly carets: string;
}

/** The line of a place and the carets under it, at most `columns` wide. */
export function sourceSnippet({ line, column, endColumn, text: source }: TextPlace, columns: number): Snippet {
  return lineSnippet({ source, start: column - 1, end: endColumn - 1 }, String(line).padStart(5), columns);
}

/** A stretch of one line, behind a label. */
export function lineSnippet(
  { source, start, end }: { readonly source: string; readonly start: number; readonly end: number },
  label: string,
  columns: number,
): Snippet {
  const gutter = `${label} | `;
  const { before, marked, after } = cutAround(signsOf(source, start, end), columns - gutter.length);
  const width = marked.reduce((sum, sign) => sum + sign.width, 0);
  return {
    line: gutter + [...before, ...marked, ...after].map((sign) => sign.text).join(''),
    indent: `${' '.repeat(gutter.length - 2)}| ${before.map(blank).join('')}`,
    carets: '^'.repeat(Math.max(1, width)),
  };
}

/** UTF-16 units on either side of the start of a place that are looked at; no terminal shows as many in `columns`. */
const SEEN = 400;

/** `start` and `end` are offsets into the line; a place inside a cluster marks the whole of it. */
function signsOf(line: string, start: number, end: number): readonly Sign[] {
  const from = Math.max(0, start - SEEN);
  // Not in the midst of a letter and its marks.
  let offset = from + (from === 0 ? 0 : line.slice(from, start).search(/[^\p{M}\p{Cf}\uDC00-\uDFFF]|$/u));
  const source = line.slice(offset, start + 2 * SEEN);
  return graphemes(source).map((cluster) => {
    const from = offset;
    offset += cluster.length;
    const text = cluster === '\t' ? cluster : visibleText(cluster);
    return { text, width: text === '\t' ? 1 : displayWidth(text), marked: from < end && offset > start };
  });
}

function blank({ text, width }: Sign): string {
  return text === '\t' ? text : ' '.repeat(width);
}
