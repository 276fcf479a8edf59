import { plainText } from '../../../src/report/plainText.js';
import type { Block } from '../../../src/report/tree.js';

/** What a reader sees of the rows of all tables. */
export function tableRows(body: readonly Block[]): readonly string[] {
  return body.flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(plainText).join(' | ')) : [],
  );
}
