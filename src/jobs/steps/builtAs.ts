import { prefixOf } from '../../compare/sideFigures.js';
import { SOURCES_HEAD } from '../../explain/sourcesAppendix.js';
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
    sources: passages.some(({ text }) => SOURCES_HEAD.test(text)),
    against: passages.some(({ controls }) => controls.some(({ id }) => id.startsWith(OLDER))),
  };
}

const OLDER = `${prefixOf('older').join('.')}.`;
