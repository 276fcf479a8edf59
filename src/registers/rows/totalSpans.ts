import type { GridRow } from '../grid.js';
import type { KnownRow } from './rowKinds.js';

/** Rows that follow each other, by their places among the rows that are counted. `to` is behind the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

export interface Spans {
  /** Those that are counted. */
  readonly rows: readonly GridRow[];
  /** What the total, or the title of a part, at a place among all rows may be the sum of: the likeliest comes last. Null for other rows. */
  readonly spansOf: (index: number) => readonly RowSpan[] | null;
}

/** Finds for each total its rows in no more time than one pass over all takes. */
export function spansIn(known: readonly KnownRow[]): Spans {
  const rows: GridRow[] = [];
  /** How many counted rows stand above each row. */
  const above = known.map(({ row, kind }) => (kind === 'data' ? rows.push(row) - 1 : rows.length));
  const all: RowSpan = { from: 0, to: rows.length };
  const parts = known.flatMap(({ kind }, index) => (kind === 'total' || kind === 'section' ? [index] : []));
  const placeIn = new Map(parts.map((index, place) => [index, place]));
  const last = known.findLastIndex(({ kind }) => kind === 'data' || kind === 'total');
  const rowsAt = (index: number | undefined, otherwise: number): number =>
    index === undefined ? otherwise : (above[index] ?? otherwise);
  return {
    rows,
    spansOf: (index) => {
      const place = placeIn.get(index);
      if (place === undefined) return null;
      const here = rowsAt(index, 0);
      const below: RowSpan = { from: here, to: rowsAt(parts[place + 1], rows.length) };
      if (known[index]?.kind === 'section') return [below];
      // Below a total at the head.
      if (here === 0) return [below, all];
      const spans = [
        { from: rowsAt(parts[place - 1], 0), to: here },
        { from: 0, to: here },
      ];
      return index >= last ? spans : spans.toReversed();
    },
  };
}
