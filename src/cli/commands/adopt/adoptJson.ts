import { placeWords } from '../../../comments/resultSentence.js';
import { type AdoptResult, countsOf } from '../../../jobs/told/adoptLines.js';
import type { Messages } from '../../../messages/messages.js';

/** The same for programs, with every number of the document. */
export function adoptJson({ input, output, adopted, errors, isText }: AdoptResult, messages: Messages): string {
  const { figures, guessed, unplaced, furniture, isEmpty } = adopted;
  const summary = {
    input,
    output,
    empty: isEmpty,
    ...countsOf(adopted),
    errors,
    guessed,
    figures: figures.map((figure) => ({ ...figure, where: placeWords(figure.place, messages, isText) })),
    unplaced,
    furniture: furniture.map(({ place, text }) => ({ place, text })),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
