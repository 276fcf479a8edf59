import { Document } from 'docx';
import type { Report, Document as Sheets } from '../../report/tree.js';
import { addressees } from './addressees.js';
import { appendix } from './appendix.js';
import { bodyBlocks } from './bodyBlocks.js';
import { type Charts, createContext, type DocxContext } from './context.js';
import { endBlock } from './endBlock.js';
import { letterhead } from './letterhead.js';
import { section } from './section.js';
import { styles } from './styles/styles.js';
import { title } from './title.js';

/** Compatibility mode of Word 2013 and later; below it Word opens a file in compatibility mode. */
const WORD_2013 = 15;

/** The sheets as a Word document: the report from the top of page 1 to the signature, then each appendix in a section of its own. */
export function document(sheets: Sheets, charts: Charts | null): Document {
  const context = createContext(sheets.profile, charts);
  const issuer = sheets.letterhead === null ? sheets.issuer : sheets.letterhead.issuer;
  return new Document({
    title: sheets.title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: styles(context),
    compatibility: { version: WORD_2013 },
    sections: [
      ...(sheets.letterhead === null ? [] : [section(context.layout, reportParts(sheets, context))]),
      ...sheets.appendices.map((one) => section(context.layout, appendix(one, context))),
    ],
  });
}

function reportParts(report: Report, context: DocxContext) {
  return [
    letterhead(report, context),
    ...title(report, context),
    ...addressees(report.addressees, context),
    ...bodyBlocks(report.body, context),
    ...endBlock(report, context),
  ];
}
