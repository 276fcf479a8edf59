import { measureText } from '../../writers/widths/measureText.js';
import type { LaidParagraph } from '../read/laidParagraph.js';

/** A line on the sheet, however it is made: drawn, typed as underscores, or the border of a paragraph. */
export interface PrintedLine {
  /** In twips; null where it cannot be told. */
  readonly length: number | null;
  readonly isCentred: boolean | null;
}

/** Lines that stand in these paragraphs, or are drawn from them. */
export function printedLines(paragraphs: readonly LaidParagraph[]): readonly PrintedLine[] {
  return paragraphs.flatMap((paragraph): readonly PrintedLine[] => [
    ...paragraph.drawn,
    ...(isTypedLine(paragraph) ? [typed(paragraph)] : []),
    ...(paragraph.isUnderlined ? [{ length: null, isCentred: null }] : []),
  ]);
}

/** Nothing but a stroke: "________", "–––––". Hyphens are the Party's own mark. */
export function isTypedLine({ text }: LaidParagraph): boolean {
  return /^[_\u2013-\u2015\u2500]{3,}$/.test(text.replace(/\s/g, ''));
}

function typed({ text, runs, align }: LaidParagraph): PrintedLine {
  const face = runs[0]?.bold ? 'bold' : 'regular';
  // How much smaller raised text is, each program knows for itself.
  if (runs.some(({ isRaised }) => isRaised)) return { length: null, isCentred: align === 'center' };
  return { length: measureText(text.trim(), { size: runs[0]?.size ?? 0, face }), isCentred: align === 'center' };
}

/** Of a text that wraps, how little of the room its longest line may take. */
const LOOSEST = 0.6;

/** How long the longest printed line of a text is, at least and at most, in a column of this width. */
export function longestLine(paragraphs: readonly LaidParagraph[], room: number): readonly [number, number] {
  const lengths = paragraphs.flatMap(({ text, runs }) => {
    const { size = 0, bold = false } = runs[0] ?? {};
    return text.split('\n').map((line) => measureText(line.trim(), { size, face: bold ? 'bold' : 'regular' }));
  });
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest <= room ? [longest, longest] : [LOOSEST * room, room];
}
