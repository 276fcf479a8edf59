import type { Path } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';
import { numbersIn } from '../report/wordingInlines.js';

/** How often digits stood in a text before, counted as places in a source are counted. */
export type OccurrenceOf = (figure: Figure, path: Path, words: string) => number | null;

/** Where the digits of texts stand that are figures: each text is read once, however many it has. */
export function createDigitPlaces(figures: Iterable<Figure>): OccurrenceOf {
  const ordinals = ordinalsOf(figures);
  const places = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return ({ id, text }, path, words) => {
    const key = JSON.stringify(path);
    const known = places.get(key) ?? occurrencesIn(words);
    places.set(key, known);
    const own = known.get(text) ?? [];
    return own[ordinals.get(id) ?? 0] ?? own[0] ?? null;
  };
}

/** Of equal numbers in one text, the first named is the first written. */
function ordinalsOf(figures: Iterable<Figure>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const ordinals = new Map<string, number>();
  for (const { id, kind, text, origin } of figures) {
    if (kind !== 'wording' || origin.type !== 'given') continue;
    const key = JSON.stringify([origin.path, text]);
    const ordinal = counts.get(key) ?? 0;
    ordinals.set(id, ordinal);
    counts.set(key, ordinal + 1);
  }
  return ordinals;
}

/** For each number of a text, how often its digits stand before each of its places. Names between braces may have digits too; they are not words. */
function occurrencesIn(words: string): ReadonlyMap<string, readonly number[]> {
  const spoken = words.replace(/\{\{.*?\}\}/gs, (braces) => ' '.repeat(braces.length));
  const starts = new Map<string, number[]>();
  for (const { 0: text, index } of numbersIn(spoken)) {
    const own = starts.get(text);
    if (own === undefined) starts.set(text, [index]);
    else own.push(index);
  }
  return new Map([...starts].map(([text, indices]) => [text, countBefore(text, words, indices)]));
}

/** `places` ascend. */
function countBefore(piece: string, words: string, places: readonly number[]): readonly number[] {
  let [at, count] = [words.indexOf(piece), 0];
  return places.map((place) => {
    while (at !== -1 && at + piece.length <= place) {
      count += 1;
      at = words.indexOf(piece, at + piece.length);
    }
    return count;
  });
}
