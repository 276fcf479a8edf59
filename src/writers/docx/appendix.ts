import type { Appendix, Inline } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { printableText } from '../printableText.js';
import { printedText } from '../printedText.js';
import { breakOffsets } from '../widths/breakLines.js';
import { textWidth } from '../widths/letterheadWidths.js';
import { shortLineLength } from '../widths/lineLengths.js';
import type { TextFont } from '../widths/measureText.js';
import { bodyBlocks } from './bodyBlocks.js';
import type { DocxContext } from './context.js';
import { drawnLine } from './drawnLine.js';
import { inlineLineRuns } from './inlineRuns.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import type { SectionPiece } from './piece.js';
import { breakableText, splitInlines } from './splitInlines.js';
import { STYLE } from './styles/styleIds.js';

/** 14 points: NĐ 30/2020, PL I, III.1.b–c; the Party's guideline gives no size. */
const SIZE = 28;
/** A centred line that touches both margins looks like body text: 4 mm of air on each side. */
const AIR = 227;

/**
 * Label, title and reference, centred under each other and closed as a subject is (NĐ 30/2020, PL I, III.1 and Mẫu 2.1;
 * HD 05-HD/VPTW, Mục II.1), then the text.
 */
export function appendix({ label, title, reference, body }: Appendix, context: DocxContext): readonly SectionPiece[] {
  const titleLines = linesOf(title, { size: SIZE, face: 'bold' }, context);
  const referenceLines = linesOf(reference, { size: SIZE, face: 'regular' }, context);
  return [
    paragraph({ style: STYLE.appendixLabel }, [textRun(printableText(label))]),
    paragraph({ style: STYLE.appendixTitle }, inlineLineRuns(titleLines, context)),
    ...(reference.length === 0
      ? []
      : [paragraph({ style: STYLE.appendixReference }, inlineLineRuns(referenceLines, context))]),
    closingMark(reference.length === 0 ? titleLines : referenceLines, context),
    ...bodyBlocks(body, context),
  ];
}

/** Lines of about equal length, none of which parts a figure. */
function linesOf(words: readonly Inline[], font: TextFont, { layout }: DocxContext): readonly (readonly Inline[])[] {
  const inlines = heldNumbers(words);
  const width = textWidth(layout.page) - 2 * AIR;
  return splitInlines(inlines, breakOffsets(breakableText(inlines), width, font));
}

function closingMark(lines: readonly (readonly Inline[])[], context: DocxContext): Xml {
  const { subjectMark } = context.profile;
  if (subjectMark !== null) return paragraph({ style: STYLE.subjectMark }, [textRun(subjectMark)]);
  return drawnLine(shortLineLength(lines.map(printedText), { size: SIZE, face: 'regular' }), context);
}
