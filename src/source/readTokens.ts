import { type CST, Lexer, Parser } from 'yaml';
import { LIMITS } from '../diagnostics/limits.js';

export interface ReadTokens {
  readonly tokens: readonly CST.Token[];
  /** Where reading was given up, or null. */
  readonly stoppedAt: number | null;
}

/** Text → YAML's concrete tokens. Stops as soon as the text is nested too deep (beyond about 1000 levels the composer exhausts the stack) or has too many of them. */
export function readTokens(text: string): ReadTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (parser.stack.length > LIMITS.data.depth || lexemes > LIMITS.data.lexemes) {
      return { tokens: [], stoppedAt: Math.min(parser.offset, text.length) };
    }
  }
  tokens.push(...parser.end());
  return { tokens, stoppedAt: null };
}
