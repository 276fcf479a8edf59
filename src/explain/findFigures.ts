import { nearestWord } from '../diagnostics/nearestWord.js';
import type { Figure } from '../indicators/figure.js';
import { normaliseText } from '../quantity/normaliseText.js';
import { sameNumber } from './sameNumber.js';

/** What a question about a figure comes to. */
export interface Found {
  readonly figures: readonly Figure[];
  /** Where nothing is found: the name and the printed text that were most likely meant. */
  readonly nearest: readonly string[];
}

/**
 * The figures that are asked for by a name ("participants.voluntary"), by how a name begins ("participants.voluntary.",
 * "participants.vol"), or by what is printed ("96,06 %", "126308", "30/9/2019"), in this order of preference.
 */
export function findFigures(asked: string, figures: readonly Figure[]): Found {
  const { text } = normaliseText(asked);
  const name = text.toLowerCase();
  const ways: readonly ((figure: Figure) => boolean)[] = [
    ({ id }) => id.toLowerCase() === name,
    ({ id }) => id.toLowerCase().startsWith(name.endsWith('.') ? name : `${name}.`),
    (figure) => sameNumber(text, figure),
    // A number is never the beginning of a name.
    ({ id }) => /^\p{L}/u.test(name) && id.toLowerCase().startsWith(name),
  ];
  for (const way of ways) {
    const found = text === '' ? [] : figures.filter(way);
    if (found.length > 0) return { figures: found, nearest: [] };
  }
  const near = [figures.map(({ text: printed }) => printed), figures.map(({ id }) => id)].map((known) =>
    nearestWord(text, known),
  );
  return { figures: [], nearest: near.flatMap((word) => word ?? []) };
}
