import { Paragraph, type Table, TextRun } from 'docx';
import type { Appendix, Inline } from '../../report/tree.js';
import { bodyBlocks } from './bodyBlocks.js';
import type { DocxContext } from './context.js';
import { drawnLine } from './drawnLine.js';
import { inlineLineRuns } from './inlineRuns.js';
import { inlineText } from './inlineText.js';
import { printableText } from './printableText.js';
import { breakableText, splitInlines } from './splitInlines.js';
import { STYLE } from './styles/styleIds.js';
import { TextParagraph } from './textParagraph.js';
import { breakOffsets } from './widths/breakLines.js';
import { textWidth } from './widths/letterheadWidths.js';
import { shortLineLength } from './widths/lineLengths.js';
import type { TextFont } from './widths/measureText.js';

/** 14 points: NĐ 30/2020, PL I, III.1.b–c; the Party's guideline gives no size. */
const SIZE = 28;
/** A centred line that touches both margins looks like body text: 4 mm of air on each side. */
const AIR = 227;

/**
 * Label, title and reference, centred under each other and closed as a subject is (NĐ 30/2020, PL I, III.1 and Mẫu 2.1;
 * HD 05-HD/VPTW, Mục II.1), then the text. It ends with a paragraph, which Word wants after a table.
 */
export function appendix(
  { label, title, reference, body }: Appendix,
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  const titleLines = linesOf(title, { size: SIZE, face: 'bold' }, context);
  const referenceLines = linesOf(reference, { size: SIZE, face: 'regular' }, context);
  return [
    new Paragraph({ style: STYLE.appendixLabel, children: [new TextRun(printableText(label))] }),
    new TextParagraph({ style: STYLE.appendixTitle }, inlineLineRuns(titleLines, context)),
    ...(reference.length === 0
      ? []
      : [new TextParagraph({ style: STYLE.appendixReference }, inlineLineRuns(referenceLines, context))]),
    closingMark(reference.length === 0 ? titleLines : referenceLines, context),
    ...bodyBlocks(body, context),
    new Paragraph({ style: STYLE.documentEnd }),
  ];
}

/** Lines of about equal length, none of which parts a figure. */
function linesOf(inlines: readonly Inline[], font: TextFont, { layout }: DocxContext): readonly (readonly Inline[])[] {
  const width = textWidth(layout.page) - 2 * AIR;
  return splitInlines(inlines, breakOffsets(breakableText(inlines), width, font));
}

function closingMark(lines: readonly (readonly Inline[])[], context: DocxContext): Paragraph {
  const { subjectMark } = context.profile;
  if (subjectMark !== null) return new Paragraph({ style: STYLE.subjectMark, children: [new TextRun(subjectMark)] });
  return drawnLine(shortLineLength(lines.map(inlineText), { size: SIZE, face: 'regular' }), context);
}
