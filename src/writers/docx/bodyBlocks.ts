import { type Handlers, handle } from '../../report/handle.js';
import { mapLines } from '../../report/mapLines.js';
import { plainText } from '../../report/plainText.js';
import type { Block } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { chartBlock } from './chartBlock.js';
import type { DocxContext } from './context.js';
import { dataTable } from './dataTable.js';
import { inlineRuns } from './inlineRuns.js';
import { inlineText } from './inlineText.js';
import { KEPT_LINES } from './keptLines.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import type { SectionPiece } from './piece.js';
import { printableText } from './printableText.js';
import { STYLE } from './styles/styleIds.js';
import { tableGap } from './tableGap.js';
import { textWidth } from './widths/letterheadWidths.js';
import { lineCount } from './widths/lineCount.js';

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

/**
 * The body of the report. The last sentence stays with the signature, and what is before it with both, so that they never
 * stand alone on a page; the words before a table, or before what they announce, stay with it.
 */
export function bodyBlocks(body: readonly Block[], context: DocxContext): readonly SectionPiece[] {
  return body.flatMap((block, index) => {
    const next = body[index + 1];
    const isLast = next === undefined || (index === body.length - 2 && isShort(block, context));
    const isAbove = next?.type === 'table' && (block.type === 'paragraph' || block.type === 'list');
    const keepNext = isLast || isAbove || leadsIn(block);
    return handle(HANDLERS, mapLines(block, heldNumbers), context, { keepNext });
  });
}

/** Whether its last lines may be kept with what follows. */
function isShort(block: Block, { layout }: DocxContext): boolean {
  const last = block.type === 'list' ? block.items.at(-1) : block.type === 'paragraph' ? block.children : undefined;
  if (last === undefined) return true;
  const font = { size: layout.body.size, face: 'regular' } as const;
  return lineCount(inlineText(last), textWidth(layout.page), font, layout.body.firstLine) <= KEPT_LINES;
}

/** "… như sau:" is of no use at the foot of a page. */
function leadsIn(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).endsWith(':');
}
