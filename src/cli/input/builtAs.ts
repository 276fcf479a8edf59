import { prefixOf } from '../../compare/sideFigures.js';
import { SOURCES_HEAD } from '../../explain/sourcesAppendix.js';
import type { ReadDocument } from '../../readers/readDocument.js';
import type { Problem } from '../plan/plan.js';
import type { ReportOptions } from './loadReport.js';

/** How the report was built that a document comes from: what the document shows of it, and what the operator says. */
export function builtAs(
  { passages }: ReadDocument,
  document: string,
  { profile, against }: Pick<ReportOptions, 'profile' | 'against'>,
): ReportOptions | Problem {
  const compared = passages.some(({ controls }) => controls.some(({ id }) => id.startsWith(OLDER)));
  if (compared && against.length === 0) return { code: 'againstMissing', args: { document } };
  return { profile, against, sources: passages.some(({ text }) => SOURCES_HEAD.test(text)) };
}

const OLDER = `${prefixOf('older').join('.')}.`;
