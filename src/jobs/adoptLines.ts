import type { Adopted } from '../adopt/adoptDocument.js';
import type { Fate } from '../adopt/result/adopted.js';
import { placeWords } from '../comments/resultSentence.js';
import type { Messages } from '../messages/messages.js';

export interface AdoptResult {
  readonly input: string;
  readonly output: string;
  readonly adopted: Adopted;
  /** Places of the data file that are wrong, or of the kind that cannot be left blank. */
  readonly errors: number;
  /** Paragraphs are lines of a text file. */
  readonly isText: boolean;
}

/** So many numbers came to this. */
export function countOf({ figures }: Adopted, wanted: Fate): number {
  return figures.filter(({ fate }) => fate === wanted).length;
}

/** What the operator should know: how many numbers went where, and what is to be looked at. */
export function adoptLines(
  { input, output, adopted, errors, isText }: AdoptResult,
  messages: Messages,
): readonly string[] {
  const say = messages.adopt;
  const { figures, guessed, unplaced, furniture, isEmpty } = adopted;
  return [
    say.done({
      input,
      output,
      numbers: figures.length,
      typed: countOf(adopted, 'typed'),
      doubtful: countOf(adopted, 'doubtful'),
      facts: countOf(adopted, 'fact'),
      words: countOf(adopted, 'words'),
      left: countOf(adopted, 'left'),
      unwritten: countOf(adopted, 'unwritten'),
    }),
    ...(isEmpty ? [say.empty({ input })] : []),
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
