import { plainText } from './plainText.js';
import type { Block, Table } from './tree.js';

/** "Số thứ tự": rows of a table that begins with such a column are numbered like headings, by the program. */
const ORDINAL = 'STT';

/** Whether its first column is that of running numbers. */
export function isNumbered({ header }: Pick<Table, 'header'>): boolean {
  return plainText(header[0] ?? []) === ORDINAL;
}

/** The block with its rows numbered, if it is a table that asks for it. */
export function numberRows<B extends Block>(block: B): B {
  if (block.type !== 'table' || !isNumbered(block)) return block;
  const rows = block.rows.map(([_, ...cells], index) => [[{ type: 'text', value: String(index + 1) }], ...cells]);
  return { ...block, rows };
}
