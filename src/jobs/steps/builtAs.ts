import { prefixOf } from '../../compare/sideFigures.js';
import { SOURCES_HEAD } from '../../explain/sourcesAppendix.js';
import type { ReadDocument } from '../../readers/readDocument.js';

/** What of a report a document shows: the appendix on sources, figures of another period. */
export function builtAs({ passages }: ReadDocument): Readonly<Record<'sources' | 'against', boolean>> {
  return {
    sources: passages.some(({ text }) => SOURCES_HEAD.test(text)),
    against: passages.some(({ controls }) => controls.some(({ id }) => id.startsWith(OLDER))),
  };
}

const OLDER = `${prefixOf('older').join('.')}.`;
