import { type Handlers, handle } from '../../report/handle.js';
import { mapLines } from '../../report/mapLines.js';
import { plainText } from '../../report/plainText.js';
import type { Block } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { chartBlock } from './chartBlock.js';
import type { DocxContext } from './context.js';
import { dataTable } from './dataTable.js';
import { inlineRuns } from './inlineRuns.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import type { SectionPiece } from './piece.js';
import { printableText } from './printableText.js';
import { STYLE } from './styles/styleIds.js';
import { tableGap } from './tableGap.js';

interface Placing {
  /** The block's end must share its page with what follows. */
  readonly keepNext: boolean;
}

const HEADING_STYLES = { 1: STYLE.heading1, 2: STYLE.heading2, 3: STYLE.heading3 } as const;

const HANDLERS: Handlers<Block, readonly SectionPiece[], [DocxContext, Placing]> = {
  heading: ({ level, label, children }, context) => [
    paragraph({ style: HEADING_STYLES[level] }, [
      ...(label === '' ? [] : [textRun(`${printableText(label)} `)]),
      ...inlineRuns(children, context),
    ]),
  ],
  paragraph: ({ children }, context, { keepNext }) => {
    const runs = inlineRuns(children, context);
    return runs.length === 0 ? [] : [paragraph({ style: STYLE.body, ...(keepNext ? { keepNext } : {}) }, runs)];
  },
  // Dashes are typed, as Vietnamese offices do; Word's bullets would bring indents of their own.
  list: ({ items }, context, { keepNext }) =>
    items.map((item, index) =>
      paragraph({ style: STYLE.body, ...(keepNext && index === items.length - 1 ? { keepNext } : {}) }, [
        textRun('- '),
        ...inlineRuns(item, context),
      ]),
    ),
  table: (block, context, { keepNext }) => {
    const table = dataTable(block, context, keepNext);
    if (table === null) return [];
    const { caption } = block;
    const above =
      caption === undefined
        ? tableGap(context)
        : paragraph({ style: STYLE.tableCaption }, inlineRuns(caption, context));
    return [above, table];
  },
  chart: (block, context, { keepNext }) => chartBlock(block, context, keepNext),
};

/** The body of the report. The last lines stay with the signature, the words before a table, or before what they announce, with it. */
export function bodyBlocks(body: readonly Block[], context: DocxContext): readonly SectionPiece[] {
  return body.flatMap((block, index) => {
    const next = body[index + 1];
    const keepNext = next === undefined || next.type === 'table' || leadsIn(block);
    return handle(HANDLERS, mapLines(block, heldNumbers), context, { keepNext });
  });
}

/** "… như sau:" is of no use at the foot of a page. */
function leadsIn(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).endsWith(':');
}
