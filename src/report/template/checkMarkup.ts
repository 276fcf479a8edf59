import { lexer, type Token } from 'marked';
import type { Finding } from '../../diagnostics/finding.js';
import { TEMPLATE_MARKUP } from '../../diagnostics/templateCodes.js';
import type { TemplateSource } from './templateSource.js';

/** What the subset of parseMarkup.ts has, by marked's names. */
const ALLOWED: ReadonlySet<string> = new Set([
  'space',
  'heading',
  'paragraph',
  'list',
  'list_item',
  'table',
  'text',
  'escape',
  'br',
  'strong',
  'em',
]);

/**
 * Finds Markdown outside the subset in a template's own text, without any data: every `{{…}}` is blanked
 * to the same length, so that offsets stay true.
 */
export function checkMarkup({ text }: TemplateSource): readonly Finding[] {
  const findings: Finding[] = [];
  let offset = 0;
  const blank = blankMustaches(text);
  for (const token of lexer(blank, { gfm: true })) {
    visit(token, offset);
    offset += token.raw.length;
  }
  return findings;

  function visit(token: Token, start: number): void {
    const ordered = token.type === 'list' && token.ordered === true;
    const tooDeep = token.type === 'heading' && token.depth > 3;
    if (!ALLOWED.has(token.type) || ordered || tooDeep) {
      const kind = ordered ? 'ordered-list' : tooDeep ? 'heading-4' : token.type;
      const markup = TEMPLATE_MARKUP.find((known) => known === kind) ?? 'other';
      const at = start + (/^\s*/.exec(token.raw)?.[0].length ?? 0);
      findings.push({
        code: 'template-markup',
        path: [],
        range: [at, start + token.raw.trimEnd().length],
        args: { markup },
      });
      return;
    }
    let from = start;
    for (const inner of childrenOf(token)) {
      const at = blank.indexOf(inner.raw.split('\n')[0] ?? '', from);
      visit(inner, at === -1 ? from : at);
      if (at !== -1) from = at + inner.raw.length;
    }
  }
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'list') return token.items;
  if (token.type === 'table') return [...token.header, ...token.rows.flat()].flatMap((cell) => cell.tokens);
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

/** Stands for a letter of what a mustache prints: neither a space nor a mark, so that it makes no markup. */
const LETTER = '\uE002';

/** Comments become blanks, every other `{{…}}` letters; indentation is letters too, since it never makes code. Line breaks stay. */
function blankMustaches(text: string): string {
  return text
    .replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/\{\{[\s\S]*?\}\}/g, (mustache) => mustache.replace(/[^\n]/g, LETTER))
    .replace(/^[ \t]{4,}(?=\S)/gm, (indent) => LETTER.repeat(indent.length));
}
