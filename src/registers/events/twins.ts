import { cellWords } from '../cells/cellWords.js';
import type { GridRow } from '../grid.js';
import type { RegisterTable } from '../readTable.js';
import { spellingKey } from '../rows/spelling.js';

/** Tells which earlier row says the same in all columns but that of running numbers; null for the first of its kind. */
export function createTwins({ view, header }: RegisterTable): (row: GridRow) => number | null {
  const first = new Map<string, number>();
  const width = header.paths.length;
  return (row) => {
    const words: string[] = [];
    for (let column = 0; column < Math.max(width, row.cells.length); column++) {
      if (column !== header.numbering) words.push(spellingKey(cellWords(view.seen(row, column))));
    }
    const key = words.join('\n').trimEnd();
    const twin = first.get(key);
    if (twin === undefined) first.set(key, row.number);
    return twin ?? null;
  };
}
