import { headingWords } from '../report/headingWords.js';
import { plainText } from '../report/plainText.js';
import type { Block, Document, Table } from '../report/tree.js';

/** A table of a document, for programs that calculate. */
export interface HeadedTable {
  /** Its caption, else the heading straight above it, with its label: "2. Số người tham gia"; null where it has neither. */
  readonly heading: string | null;
  readonly table: Table;
}

/** All tables of a document, those of appendices last. */
export function tablesOf(document: Document): readonly HeadedTable[] {
  const blocks = [
    ...(document.letterhead === null ? [] : document.body),
    ...document.appendices.flatMap(({ body }) => body),
  ];
  return blocks.flatMap((block, index) =>
    block.type === 'table' ? [{ heading: nameOf(block, blocks[index - 1]), table: block }] : [],
  );
}

function nameOf({ caption }: Table, before: Block | undefined): string | null {
  return caption === undefined ? headingOf(before) : plainText(caption);
}

function headingOf(before: Block | undefined): string | null {
  return before?.type === 'heading' ? plainText(headingWords(before)) : null;
}
