import type { Passage } from '../../readers/readDocument.js';

/** "1", "12": what the column "STT" of a table has; a count below ten is printed "05". */
const ORDINAL = /^\s*[1-9]\d?\s*$/u;

/** First cells of rows that number them, and no figure of ours stands in. */
export function ordinalCells(passages: readonly Passage[]): ReadonlySet<Passage> {
  return new Set(
    passages.filter((passage, index) => {
      const { row } = passage;
      return row != null && passages[index - 1]?.row !== row && isOrdinal(passage);
    }),
  );
}

/** Of a first cell: whether it only numbers its row. */
export function isOrdinal({ text, controls }: Passage): boolean {
  return controls.length === 0 && ORDINAL.test(text);
}
