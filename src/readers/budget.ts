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
  readonly spend: (what: Total, count: number) => void;
}

type Total = Exclude<DocumentMeasure, 'passage'>;

export function createBudget(): Budget {
  const spent: Record<Total, number> = { passages: 0, pieces: 0, letters: 0, words: 0, numbers: 0 };
  let found: ReadProblem | null = null;
  const tooMuch = (what: DocumentMeasure): void => {
    found ??= { code: 'document-too-long', path: [], args: { what, limit: LIMITS.document[what] } };
  };
  const spend = (what: Total, count: number): void => {
    spent[what] += count;
    if (spent[what] > LIMITS.document[what]) tooMuch(what);
  };
  return {
    problem: () => found,
    spend,
    passage: (text) => {
      spend('passages', 1);
      if (text.length > LIMITS.document.passage) tooMuch('passage');
      spend('words', wordsIn(text));
      spend('numbers', text.match(/\d+/g)?.length ?? 0);
      if (piledMarks(text) !== null) found ??= { code: 'marks-piled', path: [], args: {} };
    },
  };
}

/** About so many, without making a list of them: a text may be nothing but words of one letter. */
function wordsIn(text: string): number {
  let words = 0;
  let wasLetter = false;
  for (let at = 0; at < text.length; at++) {
    const isLetter = isLetterCode(text.charCodeAt(at));
    if (isLetter && !wasLetter) words += 1;
    wasLetter = isLetter;
  }
  return words;
}

/** Of ASCII the letters; beyond it nearly all are. */
function isLetterCode(code: number): boolean {
  return code > 0x7f || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
}
