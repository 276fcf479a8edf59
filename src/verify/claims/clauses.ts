import type { KnownFigure } from '../knowledge.js';

/** A number of the passage. */
export interface NumberAt {
  readonly start: number;
  readonly end: number;
  /** The figure that it is known to be. */
  readonly known: KnownFigure | null;
  /** A date or a document's number: nothing is said of it. */
  readonly isAside: boolean;
}

export type ClausePiece =
  | { readonly type: 'word'; readonly word: string; readonly start: number; readonly end: number }
  /** `known` is null for a number that is no figure of the data. */
  | { readonly type: 'number'; readonly known: KnownFigure | null; readonly start: number; readonly end: number };

export interface Clause {
  readonly pieces: readonly ClausePiece[];
  /** Counts up through the passage; a clause in parentheses has that of the words before it. */
  readonly sentence: number;
  /** It stands in parentheses. */
  readonly isAside: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|[.!?;,()]/gu;
const SENTENCE_END = new Set(['.', '!', '?', ';']);
const JOINTS = new Set(['và', 'nhưng', 'song', 'còn', 'trong khi']);

/** A passage cut into clauses: at signs, and at the words that join statements. */
export function clausesOf(text: string, numbers: readonly NumberAt[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let pieces: ClausePiece[] = [];
  let sentence = 0;
  let isAside = false;
  const close = (): void => {
    if (pieces.length > 0) clauses.push({ pieces, sentence, isAside });
    pieces = [];
  };
  const all = [
    ...numbers.filter(({ isAside }) => !isAside).map((number) => ({ at: number.start, number, sign: '' })),
    ...signsOutside(text, numbers),
  ].sort((a, b) => a.at - b.at);
  for (const [index, { at, number, sign }] of all.entries()) {
    if (number !== null) {
      pieces.push({ type: 'number', known: number.known, start: number.start, end: number.end });
      continue;
    }
    const word = sign.normalize('NFC').toLowerCase();
    const isSign = /[.!?;,()]/u.test(word);
    const last = pieces.at(-1);
    if (isSign || isJoint(word, last?.type === 'word' ? last.word : '', all[index + 1]?.sign ?? '')) {
      close();
      isAside = word === '(' || (isAside && word !== ')');
    } else pieces.push({ type: 'word', word, start: at, end: at + sign.length });
    // What is told of a number in parentheses is all about it: "(131.500 người; chưa đạt)".
    if (SENTENCE_END.has(word) && !isAside) sentence += 1;
  }
  close();
  return clauses;
}

interface Sign {
  readonly at: number;
  readonly number: null;
  readonly sign: string;
}

/** Words and signs that belong to no number; numbers are in order. */
function signsOutside(text: string, numbers: readonly NumberAt[]): readonly Sign[] {
  const signs: Sign[] = [];
  let next = 0;
  for (const { index: at, 0: sign } of text.matchAll(TOKEN)) {
    while ((numbers[next]?.end ?? text.length) <= at) next += 1;
    if (at < (numbers[next]?.start ?? text.length)) signs.push({ at, number: null, sign });
  }
  return signs;
}

/** "còn" joins two statements, but in "còn thiếu", "còn phải" and "còn lại" it belongs to the word behind; "đạt và vượt" is one verdict. */
function isJoint(word: string, last: string, next: string): boolean {
  if (!JOINTS.has(word) || (word === 'và' && last === 'đạt' && next.normalize('NFC').toLowerCase() === 'vượt'))
    return false;
  return word !== 'còn' || !/^(?:thiếu|phải|lại|cao|thấp|chưa|\d*)$/iu.test(next.normalize('NFC'));
}
