import type { Report, Signature } from '../../report/tree.js';
import { printableText } from '../printableText.js';
import { breakLines } from '../widths/breakLines.js';
import { textWidth } from '../widths/letterheadWidths.js';
import type { DocxContext } from './context.js';
import { textLineRuns } from './inlineRuns.js';
import { layoutTable } from './layoutTable.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import { STYLE } from './styles/styleIds.js';
import { tableGap } from './tableGap.js';

/** "Nơi nhận:" on the left, the signature on the right, in one row that no page break divides. */
export function endBlock({ recipients, signature }: Report, context: DocxContext): readonly Xml[] {
  const full = textWidth(context.layout.page);
  const left = Math.floor(full / 2);
  const widths = [left, full - left] as const;
  return [
    tableGap(context, 2),
    layoutTable(widths, [[recipientLines(recipients), signatureLines(signature, widths[1], context)]]),
  ];
}

function recipientLines(recipients: readonly string[]): readonly Xml[] {
  // A cell must hold a paragraph, even where there is nothing to say.
  if (recipients.length === 0) return [paragraph({ style: STYLE.recipients })];
  return [
    paragraph({ style: STYLE.recipientsLabel }, [textRun('Nơi nhận:')]),
    ...recipients.map((line) => paragraph({ style: STYLE.recipients }, [textRun(printableText(line))])),
  ];
}

function signatureLines({ authority, title, name }: Signature, width: number, context: DocxContext): readonly Xml[] {
  const { signatureSize: size } = context.layout.endBlock;
  const lines = (text: string): readonly Xml[] =>
    textLineRuns(breakLines(printableText(text), width, { size, face: 'bold' }));
  // Where the head signs, the bare title is the first line, and has that line's look.
  const titleStyle =
    authority.length === 0 && context.profile.signerTitleBold.alone ? STYLE.authority : STYLE.signerTitle;
  return [
    ...authority.map((line) => paragraph({ style: STYLE.authority }, lines(line))),
    paragraph({ style: titleStyle }, lines(title)),
    // Without a name the line stays, empty, so that the room to sign in does too.
    paragraph({ style: STYLE.signerName }, name === null ? [] : [textRun(printableText(name))]),
  ];
}
