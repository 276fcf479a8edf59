import { plainText } from '../../report/plainText.js';
import type { Block, Cell } from '../../report/tree.js';
import { KEPT_LINES } from '../keptLines.js';
import { displayWidth } from '../text/displayWidth.js';

/** Letters of 14 pt on a full line of the printed sheet. */
const LINE = 75;

/**
 * The last block of a report with its end. They stand beside the other blocks, since Chromium keeps together what follows each
 * other in one element only, and in an element of their own, since Firefox keeps together nothing else.
 */
export function closingHtml(last: Block | undefined, html: string, end: string): string {
  return [`<div class="${last !== undefined && isHigh(last) ? 'closing high' : 'closing'}">`, html, end, '</div>']
    .filter((part) => part !== '')
    .join('\n');
}

/** Of a list, only the last item stays with the signature. */
export function lastApart(body: readonly Block[]): readonly Block[] {
  const last = body.at(-1);
  if (last?.type !== 'list' || last.items.length < 2) return body;
  const part = (from: number, to?: number): Block => ({ ...last, items: last.items.slice(from, to) });
  return [...body.slice(0, -1), part(0, -1), part(-1)];
}

/** Whether it leaves a hole where it goes to the next page whole. */
function isHigh(block: Block): boolean {
  if (block.type === 'table') return block.rows.length > KEPT_LINES;
  if (block.type === 'chart' || block.type === 'heading') return false;
  const words: readonly Cell[] = block.type === 'list' ? block.items : [block.children];
  return words.some((cell) => displayWidth(plainText(cell)) > KEPT_LINES * LINE);
}
