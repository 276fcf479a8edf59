import { type CST, Lexer, Parser } from 'yaml';

/** Deeper nesting than any data file needs; beyond about 1000 levels the yaml package's composer exhausts the stack. */
const MAX_DEPTH = 40;

/** More words and signs than any data file has: the time to read one stays bounded. */
const MAX_LEXEMES = 200_000;

export interface ReadTokens {
  readonly tokens: readonly CST.Token[];
  /** Where reading was given up, or null. */
  readonly stoppedAt: number | null;
}

/** Text → YAML's concrete tokens. Stops as soon as the text is nested too deep or has too many of them. */
export function readTokens(text: string): ReadTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (parser.stack.length > MAX_DEPTH || lexemes > MAX_LEXEMES) {
      return { tokens: [], stoppedAt: Math.min(parser.offset, text.length) };
    }
  }
  tokens.push(...parser.end());
  return { tokens, stoppedAt: null };
}
