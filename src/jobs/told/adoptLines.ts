import type { Adopted } from '../../adopt/adoptDocument.js';
import type { Fate } from '../../adopt/result/adopted.js';
import { placeWords } from '../../comments/resultSentence.js';
import type { Messages } from '../../messages/messages.js';

export interface AdoptResult {
  readonly input: string;
  readonly output: string;
  readonly adopted: Adopted;
  /** Places of the data file that are wrong, or of the kind that cannot be left blank. */
  readonly errors: number;
  /** Paragraphs are lines of a text file. */
  readonly isText: boolean;
}

/** How many numbers there are, and how many came to what. */
export function countsOf({ figures }: Adopted) {
  const count = (wanted: Fate): number => figures.filter(({ fate }) => fate === wanted).length;
  return {
    numbers: figures.length,
    typed: count('typed'),
    doubtful: count('doubtful'),
    facts: count('fact'),
    words: count('words'),
    left: count('left'),
    unwritten: count('unwritten'),
  };
}

/** What the operator should know: how many numbers went where, and what is to be looked at. */
export function adoptLines(
  { input, output, adopted, errors, isText }: AdoptResult,
  messages: Messages,
): readonly string[] {
  const say = messages.adopt;
  const { figures, guessed, unplaced, furniture, isEmpty } = adopted;
  const counts = countsOf(adopted);
  return [
    say.done({ input, output, ...counts }),
    ...(isEmpty ? [say.empty({ input, facts: counts.facts })] : []),
    ...figures
      .filter(({ fate }) => fate === 'doubtful')
      .map(({ place, found, home, alternatives }) =>
        say.doubt({ place: placeWords(place, messages, isText), found, home: home ?? '', alternatives }),
      ),
    ...(guessed.length > 0 ? [say.guessed({ keys: guessed })] : []),
    ...(unplaced.length > 0 ? [say.unplaced({ count: unplaced.length })] : []),
    ...(furniture.length > 0 ? [say.furniture({ count: furniture.length })] : []),
    ...(errors > 0 ? [say.wrong({ output, errors })] : []),
  ];
}
