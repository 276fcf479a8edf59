import { lexer, type Token } from 'marked';
import { squeeze } from '../plainWords.js';

/** What a forge's reader sees, one string per heading, paragraph, list item and table cell. Unwanted markup shows as its name. */
export function readMarkdown(markdown: string): readonly string[] {
  return lexer(markdown)
    .flatMap(blockWords)
    .map(squeeze)
    .filter((words) => words !== '');
}

function blockWords(token: Token): readonly string[] {
  if (token.type === 'space' || token.type === 'hr') return [];
  if (token.type === 'html') return token.raw.trim() === '<!-- -->' ? [] : [`[html ${token.raw}]`];
  if (token.type === 'heading' || token.type === 'paragraph') return [inlineWords(token.tokens)];
  if (token.type === 'list') {
    return token.items.map((item: { tokens: Token[] }) =>
      inlineWords(
        item.tokens.flatMap((child) => ('tokens' in child && child.type === 'text' ? (child.tokens ?? []) : [child])),
      ),
    );
  }
  if (token.type === 'table') {
    return [token.header, ...token.rows].flat().map((cell: { tokens: Token[] }) => inlineWords(cell.tokens));
  }
  return [`[${token.type}]`];
}

function inlineWords(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === 'text' || token.type === 'escape') return token.text;
      if (token.type === 'strong' || token.type === 'em') return inlineWords(token.tokens);
      if (token.type === 'html' && /^<\/?(strong|em)>$/.test(token.raw)) return '';
      return `[${token.type} ${token.raw}]`;
    })
    .join('');
}
