import { firstAbove } from '../firstAbove.js';
import type { KnownFigure } from '../knowledge.js';
import { TARGET_WORDS, wordAt } from './claimsIn.js';
import type { Clause } from './clauses.js';

/** What is asked of a clause for each of its claims; worked out once, since a clause may have a claim to every word. */
export interface ClauseIndex {
  readonly hasNumber: boolean;
  readonly hasObject: boolean;
  /** Whether a word for what a target is stands behind a place. */
  readonly objectBehind: (place: number) => boolean;
  /** Whether it is compared with something that stands behind a place: "so với cùng kỳ". */
  readonly comparedBehind: (place: number) => boolean;
  /** The number nearest to a place, of two equally near ones the first; null where that is no figure of the data. */
  readonly nearest: (place: number) => KnownFigure | null;
  /** Nothing but the claim, of so many words, and words that add nothing to it: in the whole clause, or behind its last number before a place. */
  readonly isBare: (claimed: number) => boolean;
  readonly isBareBehindNumber: (place: number, claimed: number) => boolean;
}

const OBJECTS: ReadonlySet<string> = new Set(TARGET_WORDS);
/** Words that may stand beside a claim that is all its clause: "(đã vượt)". */
const FILLERS = new Set(['đã', 'đều', 'cũng', 'là', 'mới', 'cơ', 'bản', 'còn']);

export function indexClause({ pieces }: Clause): ClauseIndex {
  const numbers = pieces.flatMap((piece, at) => (piece.type === 'number' ? [at] : []));
  const lastObject = pieces.findLastIndex((_, at) => OBJECTS.has(`${wordAt(pieces, at)} ${wordAt(pieces, at + 1)}`));
  const lastCompared = pieces.findLastIndex((_, at) => wordAt(pieces, at) === 'so' && wordAt(pieces, at + 1) === 'với');
  /** How many pieces before each place say something; a number does. */
  const saying = [0];
  for (const piece of pieces) {
    saying.push((saying.at(-1) ?? 0) + (piece.type === 'number' || !FILLERS.has(piece.word) ? 1 : 0));
  }
  const lastNumber = numbers.at(-1) ?? -1;
  const isBareFrom = (start: number, claimed: number): boolean =>
    lastNumber < start && (saying[pieces.length] ?? 0) - (saying[start] ?? 0) === claimed;
  return {
    hasNumber: numbers.length > 0,
    hasObject: lastObject !== -1,
    objectBehind: (place) => lastObject > place,
    comparedBehind: (place) => lastCompared > place,
    nearest(place) {
      const next = firstAbove(numbers, place);
      const [before, behind] = [numbers[next - 1], numbers[next]];
      const isBefore = before !== undefined && (behind === undefined || place - before <= behind - place);
      const piece = pieces[(isBefore ? before : behind) ?? -1];
      return piece?.type === 'number' ? piece.known : null;
    },
    isBare: (claimed) => isBareFrom(0, claimed),
    isBareBehindNumber: (place, claimed) =>
      isBareFrom((numbers[firstAbove(numbers, place - 1) - 1] ?? -1) + 1, claimed),
  };
}
