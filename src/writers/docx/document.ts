import { Document } from 'docx';
import type { Report } from '../../report/tree.js';
import { addressees } from './addressees.js';
import { bodyBlocks } from './bodyBlocks.js';
import { type Charts, createContext } from './context.js';
import { endBlock } from './endBlock.js';
import { letterhead } from './letterhead.js';
import { section } from './section.js';
import { styles } from './styles.js';
import { title } from './title.js';

/** Compatibility mode of Word 2013 and later; below it Word opens a file in compatibility mode. */
const WORD_2013 = 15;

/** The report as a Word document, from the top of page 1 to the signature. */
export function document(report: Report, charts: Charts | null): Document {
  const context = createContext(report.profile, charts);
  return new Document({
    title: report.title,
    creator: report.letterhead.issuer,
    lastModifiedBy: report.letterhead.issuer,
    styles: styles(context.format),
    compatibility: { version: WORD_2013 },
    sections: [
      section(context.format, [
        letterhead(report, context),
        ...title(report, context),
        ...addressees(report.addressees, context),
        ...bodyBlocks(report.body, context),
        ...endBlock(report, context),
      ]),
    ],
  });
}
