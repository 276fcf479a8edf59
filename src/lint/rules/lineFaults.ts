import type { ExtentRange, PageElement } from '../../diagnostics/lintTerms.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { longestLine, type PrintedLine } from '../sheet/printedLine.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import { alone, fault, percent, type Ruling, term, unjudged } from './formatRule.js';

export interface LineWanted {
  readonly element: PageElement;
  /** The text above the line. */
  readonly above: readonly LaidParagraph[];
  /** Lines that may be meant. */
  readonly lines: readonly PrintedLine[];
  /** Of the longest printed line of the text. */
  readonly share: ExtentRange;
  /** Width of the column that the text stands in, in twips. */
  readonly room: number;
  /** Lines that are drawn from other places, and may be meant as well. */
  readonly elsewhere: boolean;
}

/** Metrics of two programs, and rounding, differ by so much. */
const TOLERANCE = 0.01;

/** A solid line in the middle below a text, so long as a share of it. */
export function lineFaults({ element, above, lines, share, room, elsewhere }: LineWanted): readonly Ruling[] {
  const last = above.at(-1) ?? null;
  if (last === null) return [];
  const [least, most] = longestLine(above, room);
  const [line] = lines;
  if (line === undefined) {
    if (above.some(({ runs }) => runs.some(({ underline }) => underline)))
      return [fault(element, 'line', term('text-underlined'), percent(share), last)];
    return elsewhere
      ? [unjudged(element, 'line-elsewhere')]
      : [fault(element, 'line', term('none'), percent(share), last)];
  }
  const found: Ruling[] = [];
  if (lines.every(({ isCentred }) => isCentred === false))
    found.push(fault(element, 'line', term('aside'), term('in-the-middle'), last));
  const lengths = lines.map(({ length }) => length);
  if (lengths.includes(null)) return [...found, unjudged(element, 'line-unmeasured')];
  const fits = (length: number | null): boolean =>
    length !== null && length <= (share[1] + TOLERANCE) * most && length >= (share[0] - TOLERANCE) * least;
  if (!lengths.some(fits))
    found.push(fault(element, 'line', percent(alone((line.length ?? 0) / most)), percent(share), last));
  return found;
}

/** The whole text: its metrics may be off by more. */
export const WHOLE: ExtentRange = [0.95, 1.05];
/** NĐ 30/2020, PL I, II.2.b and II.5.b. */
export const SHORT: ExtentRange = [1 / 3, 1 / 2];

/** Whether a line is drawn from a paragraph above the text that is neither in the letterhead nor under the title: it may stand anywhere. */
export function drawnElsewhere({ document, head, title }: OfficialSheet): boolean {
  const known = new Set([
    ...(head?.table.cells.flat(2) ?? []),
    ...(title?.subject ?? []),
    ...(title?.underSubject ?? []),
  ]);
  const last = title?.end ?? (head?.index ?? 0) + 1;
  const blocks = document.sections[0]?.blocks.slice(0, last + 1) ?? [];
  return blocks.some(
    (block) => block.type === 'paragraph' && block.paragraph.drawn.length > 0 && !known.has(block.paragraph),
  );
}
