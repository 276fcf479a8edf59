import type { Xml } from './markup/element.js';
import { table } from './markup/table.js';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/** A table that only places its parts side by side: no borders, and no cell margins, which would narrow the columns. */
export function layoutTable(
  columnWidths: readonly [number, number],
  rows: readonly (readonly [readonly Xml[], readonly Xml[]])[],
): Xml {
  return table({ columnWidths, line: NONE, margin: 0, centred: false, rows: rows.map((cells) => ({ cells })) });
}
