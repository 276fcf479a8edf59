import { prefixOf } from '../../compare/sideFigures.js';
import { SOURCES_TITLE } from '../../explain/sourcesAppendix.js';
import type { ReadDocument } from '../../readers/readDocument.js';

/** How the report was built that a document comes from, as far as the document shows it. */
export interface BuiltAs {
  /** With the appendix that says where each figure comes from. */
  readonly sources: boolean;
  /** With figures of another period. */
  readonly against: boolean;
}

export function builtAs({ passages }: ReadDocument): BuiltAs {
  return {
    sources: passages.some(({ text }) => SOURCES.test(text)),
    against: passages.some(({ controls }) => controls.some(({ id }) => id.startsWith(OLDER))),
  };
}

/** On a web page the appendix's number stands before its title: "Phụ lục II NGUỒN SỐ LIỆU". */
const SOURCES = new RegExp(`^\\s*(?:Phụ lục(?: [IVX]+)?\\s+)?${SOURCES_TITLE}\\s*$`, 'u');
const OLDER = `${prefixOf('older').join('.')}.`;
