import type { Report } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { printableText } from '../printableText.js';
import { printedText } from '../printedText.js';
import { breakOffsets } from '../widths/breakLines.js';
import { textWidth } from '../widths/letterheadWidths.js';
import { shortLineLength } from '../widths/lineLengths.js';
import type { DocxContext } from './context.js';
import { drawnLine } from './drawnLine.js';
import { inlineLineRuns } from './inlineRuns.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import { breakableText, splitInlines } from './splitInlines.js';
import { STYLE } from './styles/styleIds.js';

/** A centred subject that touches both margins looks like body text: 4 mm of air on each side. */
const SUBJECT_AIR = 227;

/** Kind of document, subject, and the mark that closes them. */
export function title({ profile, kind, subject: words }: Report, context: DocxContext): readonly Xml[] {
  const { layout } = context;
  const subject = heldNumbers(words);
  const kindLine = paragraph({ style: STYLE.kind }, [textRun(printableText(kind))]);
  const font = { size: layout.subjectSize, face: 'bold' } as const;
  const width = textWidth(layout.page) - 2 * SUBJECT_AIR;
  const lines = splitInlines(subject, breakOffsets(breakableText(subject), width, font));
  const runs = inlineLineRuns(lines, context);
  if (runs.length === 0) return [kindLine];

  return [
    kindLine,
    paragraph({ style: STYLE.subject }, runs),
    profile.subjectMark === null
      ? drawnLine(shortLineLength(lines.map(printedText), font), context)
      : paragraph({ style: STYLE.subjectMark }, [textRun(profile.subjectMark)]),
  ];
}
