import { nearestWord } from '../diagnostics/nearestWord.js';
import type { Figure } from '../indicators/figure.js';
import { normaliseText } from '../quantity/text/normaliseText.js';
import type { Known } from './known.js';
import { quotedFigures } from './quotedFigures.js';
import { sameNumber } from './sameNumber.js';

/** What a question about a figure comes to. */
export interface Found {
  readonly figures: readonly Figure[];
  /** Where nothing is found: the name and the printed text that were most likely meant. */
  readonly nearest: readonly string[];
}

/**
 * The figures that are asked for by a name ("participants.voluntary"), by how a name begins ("participants.voluntary.",
 * "participants.vol"), by what is printed ("96,06 %", "126308", "30/9/2019"), or with the words around it
 * ("Kế hoạch số 124-KH/TU"), in this order of preference.
 */
export function findFigures(asked: string, { figures: known, sentences }: Pick<Known, 'figures' | 'sentences'>): Found {
  const { text } = normaliseText(asked);
  const figures = text === '' ? [] : [...known.values()];
  const name = text.toLowerCase();
  const below = name.endsWith('.') ? name : `${name}.`;
  const ways: readonly (() => readonly Figure[])[] = [
    () => figures.filter(({ id }) => id.toLowerCase() === name),
    () => figures.filter(({ id }) => id.toLowerCase().startsWith(below)),
    () => figures.filter((figure) => sameNumber(text, figure)),
    () => quoted(),
    // A number is never the beginning of a name.
    () => figures.filter(({ id }) => /^\p{L}/u.test(name) && id.toLowerCase().startsWith(name)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return { figures: found, nearest: [] };
  }
  const near = [figures.map(({ text: printed }) => printed), figures.map(({ id }) => id)];
  return { figures: [], nearest: near.flatMap((words) => nearestWord(text, words) ?? []) };

  function quoted(): readonly Figure[] {
    const ids = quotedFigures(text, [...new Set([...sentences.values()].flat())]);
    return figures.filter(({ id }) => ids.has(id));
  }
}
