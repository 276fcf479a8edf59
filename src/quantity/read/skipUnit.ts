import type { QuantityKind } from '../quantity.js';
import type { Token } from './token.js';

/** Words for đồng. Short ones are typed, the long one is printed. */
const currencyWords: ReadonlySet<string> = new Set(['đồng', 'đ', 'vnđ', 'vnd']);

/** The index after the sign or unit that belongs to the kind itself (% or "phần trăm", đồng), if one stands at `at`. */
export function skipUnit(tokens: readonly Token[], at: number, kind: QuantityKind): number {
  const word = lowerWord(tokens[at]);
  if (kind === 'money') return word !== null && currencyWords.has(word) ? at + 1 : at;
  if (kind === 'count') return at;
  if (tokens[at]?.type === 'percent') return at + 1;
  return word === 'phần' && lowerWord(tokens[at + 1]) === 'trăm' ? at + 2 : at;
}

/** The word a token is, in lower case; null for other tokens. */
export function lowerWord(token: Token | undefined): string | null {
  return token?.type === 'word' ? token.text.toLowerCase() : null;
}
