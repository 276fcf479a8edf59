import type { DocumentMeasure } from '../diagnostics/documentCodes.js';
import { LIMITS } from '../diagnostics/limits.js';
import { piledMarks } from '../letters/piledMarks.js';
import type { ReadProblem } from './readProblem.js';

/** How much of a document has been read, against `LIMITS.document`: memory and time stay bounded, whoever wrote it. */
export interface Budget {
  /** A passage with this text was read. */
  readonly passage: (text: string) => void;
  /** The first limit that was passed; null while there is none. */
  readonly problem: () => ReadProblem | null;
  readonly spend: (what: DocumentMeasure, count: number) => void;
}

export function createBudget(): Budget {
  const spent: Record<DocumentMeasure, number> = { passages: 0, pieces: 0, letters: 0, numbers: 0 };
  let found: ReadProblem | null = null;
  const spend = (what: DocumentMeasure, count: number): void => {
    spent[what] += count;
    const limit = LIMITS.document[what];
    if (spent[what] > limit) found ??= { code: 'document-too-long', path: [], args: { what, limit } };
  };
  return {
    problem: () => found,
    spend,
    passage: (text) => {
      spend('passages', 1);
      spend('numbers', text.match(/\d+/g)?.length ?? 0);
      if (piledMarks(text) !== null) found ??= { code: 'marks-piled', path: [], args: {} };
    },
  };
}
