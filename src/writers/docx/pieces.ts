import type { Document } from '../../report/tree.js';
import { addressees } from './addressees.js';
import { appendix } from './appendix.js';
import { bodyBlocks } from './bodyBlocks.js';
import { createContext, type DocxContext } from './context.js';
import { endBlock } from './endBlock.js';
import { letterhead } from './letterhead.js';
import type { SectionPiece } from './piece.js';
import { title } from './title.js';

/** What stands in each section: in the report, from the top of page 1 to the signature; then in each appendix. */
export function pieces(sheets: Document): readonly (readonly SectionPiece[])[] {
  const context = createContext(sheets.profile);
  return [
    ...(sheets.letterhead === null ? [] : [reportPieces(sheets, context)]),
    ...sheets.appendices.map((one) => appendix(one, context)),
  ];
}

function reportPieces(
  report: Extract<Document, { letterhead: object }>,
  context: DocxContext,
): readonly SectionPiece[] {
  return [
    letterhead(report, context),
    ...title(report, context),
    ...addressees(report.addressees, context),
    ...bodyBlocks(report.body, context),
    ...endBlock(report, context),
  ];
}
