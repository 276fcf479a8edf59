import { type Handlers, handle } from '../../report/handle.js';
import { mapLines } from '../../report/mapLines.js';
import { plainText } from '../../report/plainText.js';
import type { Block } from '../../report/tree.js';
import { heldNumbers } from '../heldNumbers.js';
import { KEPT_LINES, LINES_ABOVE_SIGNATURE, SIGNED_LINES } from '../keptLines.js';
import { printableText } from '../printableText.js';
import { printedText } from '../printedText.js';
import { textWidth } from '../widths/letterheadWidths.js';
import { lineCount } from '../widths/lineCount.js';
import { chartBlock } from './chartBlock.js';
import type { DocxContext } from './context.js';
import { dataTable } from './dataTable.js';
import { inlineRuns } from './inlineRuns.js';
import { type ParagraphOptions, paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import type { SectionPiece } from './piece.js';
import { STYLE } from './styles/styleIds.js';
import { tableGap } from './tableGap.js';

interface Placing {
  /** The block's end must share its page with what follows. */
  readonly keepNext: boolean;
  /** It stands below a table or chart, which needs more room than a line of text. */
  readonly isBelow: boolean;
}

const HEADING_STYLES = { 1: STYLE.heading1, 2: STYLE.heading2, 3: STYLE.heading3 } as const;

const HANDLERS: Handlers<Block, readonly SectionPiece[], [DocxContext, Placing]> = {
  // Headings keep with what follows by their style.
  heading: ({ level, label, children }, context, { isBelow }) => [
    paragraph({ style: HEADING_STYLES[level], ...placed({ keepNext: false, isBelow }, context) }, [
      ...(label === '' ? [] : [textRun(`${printableText(label)} `)]),
      ...inlineRuns(children, context),
    ]),
  ],
  paragraph: ({ children }, context, placing) => {
    const runs = inlineRuns(children, context);
    return runs.length === 0 ? [] : [paragraph({ style: STYLE.body, ...placed(placing, context) }, runs)];
  },
  // Dashes are typed, as Vietnamese offices do; Word's bullets would bring indents of their own.
  list: ({ items }, context, { keepNext, isBelow }) =>
    items.map((item, index) => {
      const placing = { keepNext: keepNext && index === items.length - 1, isBelow: isBelow && index === 0 };
      return paragraph({ style: STYLE.body, ...placed(placing, context) }, [
        textRun('- '),
        ...inlineRuns(item, context),
      ]);
    }),
  table: (block, context, { keepNext, isBelow }) => {
    const table = dataTable(block, context, keepNext);
    if (table === null) return [];
    const { caption } = block;
    const above =
      caption === undefined
        ? tableGap(context)
        : paragraph(
            { style: STYLE.tableCaption, ...placed({ keepNext: false, isBelow }, context) },
            inlineRuns(caption, context),
          );
    return [above, table];
  },
  chart: (block, context, { keepNext, isBelow }) =>
    chartBlock(block, context, keepNext, placed({ keepNext: false, isBelow }, context)),
};

function placed({ keepNext, isBelow }: Placing, { layout }: DocxContext): Partial<ParagraphOptions> {
  return {
    ...(keepNext ? { keepNext } : {}),
    ...(isBelow ? { spacing: { before: 2 * layout.body.before } } : {}),
  };
}

/**
 * The body of the report. The last sentence stays with the signature, and where both are short what is before it too, so that
 * they never stand alone on a page; what announces a list or a table stays with it.
 */
export function bodyBlocks(body: readonly Block[], context: DocxContext): readonly SectionPiece[] {
  return body.flatMap((block, index) => {
    const next = body[index + 1];
    const keepNext =
      next === undefined
        ? fitsAboveSignature(block, context)
        : announces(block, next, context) || (index === body.length - 2 && areSigned(block, next, context));
    const above = body[index - 1]?.type;
    const isBelow = above === 'table' || above === 'chart';
    return handle(HANDLERS, mapLines(block, heldNumbers), context, { keepNext, isBelow });
  });
}

/** Of a paragraph that does not, LibreOffice would leave the page before empty, and the signature alone all the same. */
function fitsAboveSignature(block: Block, context: DocxContext): boolean {
  return (linesOf(block, context) ?? 0) <= LINES_ABOVE_SIGNATURE;
}

/** Whether the last two blocks may both go to another page with the signature. */
function areSigned(block: Block, last: Block, context: DocxContext): boolean {
  const [above, closing] = [linesOf(block, context), linesOf(last, context)];
  return above !== null && closing !== null && above + closing <= SIGNED_LINES;
}

/** "… như sau:" is of no use at the foot of a page, nor what is said of a table that bears no name. */
function announces(block: Block, next: Block, context: DocxContext): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  const leadsIn = block.type === 'paragraph' && plainText(block.children).endsWith(':');
  const isAbove = next.type === 'table' && next.caption === undefined;
  return (leadsIn || isAbove) && (linesOf(block, context) ?? 0) <= KEPT_LINES;
}

/** How many lines it takes, of a list its last item; null for what keeps together by rules of its own. */
function linesOf(block: Block, { layout }: DocxContext): number | null {
  const last = block.type === 'list' ? block.items.at(-1) : block.type === 'paragraph' ? block.children : undefined;
  if (last === undefined) return null;
  const font = { size: layout.body.size, face: 'regular' } as const;
  return lineCount(printedText(last), textWidth(layout.page), font, layout.body.firstLine);
}
