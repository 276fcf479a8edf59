import { lexer, type Tokens as Marked, type Token } from 'marked';
import { joinTexts } from '../joinTexts.js';
import { settleMarks } from '../settleMarks.js';
import type { Alignment, Block, Cell, Inline, Table } from '../tree.js';
import { upperFirst } from '../vietnamese/changeFirstLetter.js';
import { tidyText } from './tidyText.js';
import type { Tokens } from './tokens.js';

/** A heading before it is numbered. */
export type UnnumberedBlock =
  | Exclude<Block, { type: 'heading' }>
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] };

/** Markdown that the subset does not have, with the text it stands in. */
class UnknownMarkup extends Error {
  constructor(
    readonly markup: string,
    readonly raw: string,
  ) {
    super(`markup outside the subset: ${markup}`);
  }
}

/** Rendered template text → blocks. Headings, paragraphs, "- " lists, tables, strong and emphasis; nothing else. */
export function parseMarkup(text: string, tokens: Tokens): readonly UnnumberedBlock[] {
  return lexer(text.split('\n').map(tidyText).join('\n'), { gfm: true }).flatMap((token) => blocksOf(token, tokens));
}

function blocksOf(token: Token, tokens: Tokens): readonly UnnumberedBlock[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return headingBlock(token as Marked.Heading, tokens);
    case 'paragraph':
      return paragraphBlock((token as Marked.Paragraph).tokens, tokens);
    case 'list':
      return listBlock(token as Marked.List, tokens);
    case 'table':
      return tableBlock(token as Marked.Table, tokens);
    default:
      throw new UnknownMarkup(token.type, token.raw);
  }
}

function headingBlock(heading: Marked.Heading, tokens: Tokens): readonly UnnumberedBlock[] {
  if (heading.depth > 3) throw new UnknownMarkup('heading', heading.raw);
  const children = inlinesOf(heading.tokens, tokens);
  return children.length === 0 ? [] : [{ type: 'heading', level: heading.depth as 1 | 2 | 3, children }];
}

function paragraphBlock(inner: readonly Token[], tokens: Tokens): readonly UnnumberedBlock[] {
  const children = inlinesOf(inner, tokens);
  return children.length === 0 ? [] : [{ type: 'paragraph', children: upperFirst(children) }];
}

function listBlock(list: Marked.List, tokens: Tokens): readonly UnnumberedBlock[] {
  if (list.ordered) throw new UnknownMarkup('ordered-list', list.raw);
  const items = list.items.flatMap((item) => {
    if (item.task) throw new UnknownMarkup('task', item.raw);
    const inner = item.tokens.flatMap((token) => {
      if (token.type === 'space') return [];
      if (token.type !== 'text' && token.type !== 'paragraph') throw new UnknownMarkup(token.type, token.raw);
      return (token as Marked.Text).tokens ?? [];
    });
    const children = inlinesOf(inner, tokens);
    return children.length === 0 ? [] : [upperFirst(children)];
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function tableBlock(table: Marked.Table, tokens: Tokens): readonly Table[] {
  const cellsOf = (cells: readonly Marked.TableCell[]): readonly Cell[] =>
    cells.map((cell) => inlinesOf(cell.tokens, tokens));
  const rows = table.rows.map(cellsOf).filter((row) => row.some((cell) => cell.length > 0));
  if (rows.length === 0) return [];
  const columns = table.align.map((align): Alignment => align ?? 'left');
  return [{ type: 'table', columns, header: cellsOf(table.header), rows }];
}

function inlinesOf(inner: readonly Token[], tokens: Tokens): readonly Inline[] {
  return joinTexts(settleMarks(inner.flatMap((token) => inlineOf(token, tokens))));
}

function inlineOf(token: Token, tokens: Tokens): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return tokens.resolve((token as Marked.Text).text);
    case 'escape':
      return [{ type: 'text', value: (token as Marked.Escape).text }];
    case 'br':
      return [{ type: 'text', value: ' ' }];
    case 'strong':
      return [{ type: 'strong', children: inlinesOf((token as Marked.Strong).tokens, tokens) }];
    case 'em':
      return [{ type: 'emphasis', children: inlinesOf((token as Marked.Em).tokens, tokens) }];
    default:
      throw new UnknownMarkup(token.type, token.raw);
  }
}
