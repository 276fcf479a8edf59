import { Paragraph, type Table, TextRun } from 'docx';
import type { Report, Signature } from '../../report/tree.js';
import type { DocxContext } from './context.js';
import { textLineRuns } from './inlineRuns.js';
import { layoutTable } from './layoutTable.js';
import { printableText } from './printableText.js';
import { STYLE } from './styles/styleIds.js';
import { tableGap } from './tableGap.js';
import { breakLines } from './widths/breakLines.js';
import { textWidth } from './widths/letterheadWidths.js';

/** "Nơi nhận:" on the left, the signature on the right, in one row that no page break divides. */
export function endBlock({ recipients, signature }: Report, context: DocxContext): readonly (Paragraph | Table)[] {
  const full = textWidth(context.layout.page);
  const left = Math.floor(full / 2);
  const widths = [left, full - left] as const;
  return [
    tableGap(context, 2),
    layoutTable(widths, [[recipientLines(recipients), signatureLines(signature, widths[1], context)]]),
    new Paragraph({ style: STYLE.documentEnd }),
  ];
}

function recipientLines(recipients: readonly string[]): readonly Paragraph[] {
  // A cell must hold a paragraph, even where there is nothing to say.
  if (recipients.length === 0) return [new Paragraph({ style: STYLE.recipients })];
  return [
    new Paragraph({ style: STYLE.recipientsLabel, children: [new TextRun('Nơi nhận:')] }),
    ...recipients.map(
      (line) => new Paragraph({ style: STYLE.recipients, children: [new TextRun(printableText(line))] }),
    ),
  ];
}

function signatureLines(
  { authority, title, name }: Signature,
  width: number,
  context: DocxContext,
): readonly Paragraph[] {
  const { signatureSize: size } = context.layout.endBlock;
  const lines = (text: string): readonly TextRun[] =>
    textLineRuns(breakLines(printableText(text), width, { size, face: 'bold' }));
  const authorityLine =
    authority === null ? [] : [new Paragraph({ style: STYLE.authority, children: lines(authority) })];
  // Where the head signs, the bare title is the first line, and has that line's look.
  const titleStyle = authority === null && context.profile.signerTitleBold.alone ? STYLE.authority : STYLE.signerTitle;
  return [
    ...authorityLine,
    new Paragraph({ style: titleStyle, children: lines(title) }),
    // Without a name the line stays, empty, so that the room to sign in does too.
    new Paragraph({
      style: STYLE.signerName,
      children: name === null ? [] : [new TextRun(printableText(name))],
    }),
  ];
}
