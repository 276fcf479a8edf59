import type { Passage } from '../../readers/readDocument.js';

/** Letters in their composed form (NFC), so that one pattern finds a word however it was typed; figures keep their places. */
export function composed(passage: Passage): Passage {
  const text = passage.text.normalize('NFC');
  if (text === passage.text) return passage;
  const offsets = passage.controls.flatMap(({ start, end }) => [start, end]);
  const places = placesIn(
    passage.text,
    [...new Set(offsets)].toSorted((a, b) => a - b),
  );
  const at = (offset: number): number => places.get(offset) ?? offset;
  return {
    ...passage,
    text,
    controls: passage.controls.map(({ id, start, end }) => ({ id, start: at(start), end: at(end) })),
  };
}

/** Where each offset comes to stand; piece by piece, since a paragraph may hold thousands of figures. */
function placesIn(text: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  let [last, length] = [0, 0];
  return new Map(
    offsets.map((offset) => {
      length += text.slice(last, offset).normalize('NFC').length;
      last = offset;
      return [offset, length];
    }),
  );
}
