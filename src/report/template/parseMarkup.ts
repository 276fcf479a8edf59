import type { Block, Inline } from '../tree.js';
import { upperFirst } from '../vietnamese/changeFirstLetter.js';
import { markupInlines } from './markupInlines.js';
import { tableAt } from './markupTable.js';
import { tidyText } from './tidyText.js';
import type { Tokens } from './tokens.js';

/** A block before headings are numbered. */
export type UnnumberedBlock =
  | Exclude<Block, { type: 'heading' }>
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  /** "---": behind it stands what belongs to no numbered part, as the closing sentence. */
  | { readonly type: 'end' };

const HEADING = /^(#{1,3})(?:\s+(.*?))?(?:\s+#+)?$/u;
const END = /^-{3,}$/u;
const ITEM = /^([-*+])(?:\s+(.*))?$/u;

/**
 * Rendered template text → blocks: headings, paragraphs, "- " lists, tables, strong and emphasis, as Markdown has them, and
 * "---" where the numbered parts end. There is nothing else, and nothing that fails: what a condition puts together by chance is words. What a template
 * has of other markup, checkMarkup.ts finds.
 */
export function parseMarkup(text: string, tokens: Tokens): readonly UnnumberedBlock[] {
  const lines = text.split('\n').map(tidyText);
  const blocks: UnnumberedBlock[] = [];
  let paragraph: string[] = [];
  let list: { readonly sign: string; readonly items: string[][]; closed: boolean } | null = null;

  const flush = (): void => {
    if (paragraph.length > 0) add(paragraphBlock(paragraph));
    if (list !== null) add(listBlock(list.items));
    paragraph = [];
    list = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    const table = tableAt(lines, at, (row) => HEADING.test(row) || END.test(row) || ITEM.test(row));
    if (line === '') {
      if (list === null) flush();
      else list.closed = true;
    } else if (END.test(line)) {
      flush();
      add({ type: 'end' });
    } else if (heading !== null) {
      flush();
      add(headingBlock((heading[1] ?? '#').length as 1 | 2 | 3, heading[2] ?? ''));
    } else if (item !== null) {
      const [, sign = '-', said = ''] = item;
      if (paragraph.length > 0 || (list !== null && list.sign !== sign)) flush();
      list ??= { sign, items: [], closed: false };
      list.items.push([said]);
      list.closed = false;
    } else if (table !== null) {
      flush();
      const { columns, header, rows, caption, end } = table;
      const cells = rows.map((row) => row.map(inlinesOf)).filter((row) => row.some((cell) => cell.length > 0));
      const titled = caption === null ? {} : { caption: upperFirst(inlinesOf(caption)) };
      if (cells.length > 0)
        blocks.push({ type: 'table', ...titled, columns, header: header.map(inlinesOf), rows: cells });
      at = end - 1;
    } else if (list !== null && !list.closed) list.items.at(-1)?.push(line);
    else {
      if (list !== null) flush();
      paragraph.push(line);
    }
  }
  flush();
  return blocks;

  function add(block: UnnumberedBlock | null): void {
    if (block !== null) blocks.push(block);
  }

  function headingBlock(level: 1 | 2 | 3, said: string): UnnumberedBlock | null {
    const children = inlinesOf(said);
    return children.length === 0 ? null : { type: 'heading', level, children };
  }

  function paragraphBlock(said: readonly string[]): UnnumberedBlock | null {
    const children = inlinesOf(said.join(' '));
    return children.length === 0 ? null : { type: 'paragraph', children: upperFirst(children) };
  }

  function listBlock(said: readonly (readonly string[])[]): UnnumberedBlock | null {
    const items = said.map((one) => inlinesOf(one.join(' ').trim())).filter((children) => children.length > 0);
    return items.length === 0 ? null : { type: 'list', items: items.map(upperFirst) };
  }

  function inlinesOf(said: string): readonly Inline[] {
    return markupInlines(said, tokens);
  }
}
