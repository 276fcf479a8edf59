import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import type { ReadDocument } from '../readers/readDocument.js';

/** More than a data file can take; null where it is not. */
export function tooLong({ passages }: ReadDocument): Finding | null {
  const spent = { letters: 0, numbers: 0 };
  for (const { text } of passages) {
    spent.letters += text.length;
    spent.numbers += text.match(/\d+/g)?.length ?? 0;
    for (const what of ['letters', 'numbers'] as const) {
      const limit = LIMITS.adopted[what];
      if (spent[what] > limit) return { code: 'document-too-long', path: [], args: { what, limit } };
    }
  }
  return null;
}
