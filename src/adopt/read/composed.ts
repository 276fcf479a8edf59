import type { Passage } from '../../readers/readDocument.js';

/** Letters in their composed form (NFC), so that one pattern finds a word however it was typed; figures keep their places. */
export function composed(passage: Passage): Passage {
  const text = passage.text.normalize('NFC');
  if (text === passage.text) return passage;
  const at = (offset: number): number => passage.text.slice(0, offset).normalize('NFC').length;
  return {
    ...passage,
    text,
    controls: passage.controls.map(({ id, start, end }) => ({ id, start: at(start), end: at(end) })),
  };
}
