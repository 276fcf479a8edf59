import { Paragraph, type Table, TextRun } from 'docx';
import type { Appendix } from '../../report/tree.js';
import { bodyBlocks } from './bodyBlocks.js';
import type { Context } from './context.js';
import { inlineRuns } from './inlineRuns.js';
import { printableText } from './printableText.js';
import { STYLE } from './styleIds.js';
import { TextParagraph } from './textParagraph.js';

/** Label, title and reference, centred under each other, then the text (NĐ 30/2020, PL I, III.1; HD 05-HD/VPTW, Mục II.1). */
export function appendix(
  { label, title, reference, body }: Appendix,
  context: Context,
): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: STYLE.appendixLabel, children: [new TextRun(printableText(label))] }),
    new TextParagraph({ style: STYLE.appendixTitle }, inlineRuns(title, context)),
    ...(reference.length === 0
      ? []
      : [new TextParagraph({ style: STYLE.appendixReference }, inlineRuns(reference, context))]),
    ...(context.format.subjectMark === 'hyphens'
      ? [new Paragraph({ style: STYLE.subjectMark, children: [new TextRun('-----')] })]
      : []),
    ...bodyBlocks(body, context),
  ];
}
