import { LIMITS } from '../../diagnostics/limits.js';
import { plainText } from '../plainText.js';
import type { Inline } from '../tree.js';

/**
 * Stand-ins for the data inside template text. What an officer or a file wrote never meets the Markdown
 * lexer: a `*` or `{{` in a conference's title stays what it is. The marks are private-use characters,
 * which the data cannot hold (letters/forbiddenCharacter.ts).
 */
export interface Tokens {
  /** A stand-in for these inlines. */
  readonly put: (inlines: readonly Inline[]) => string;
  /** The inlines behind one stand-in or a text that holds some. */
  readonly resolve: (text: string) => readonly Inline[];
  /** More was resolved than any report holds (`LIMITS.template.letters`); nothing further is. */
  readonly isSpent: () => boolean;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
/** Digits of a stand-in's number: U+E010…U+E019. */
const DIGIT_BASE = 0xe010;
const TOKEN = /\uE000([\uE010-\uE019]+)\uE001/gu;

/** Matches text that begins, or ends, with a stand-in; for rules about the space between template text and data. */
export const TOKEN_MARKS = { open: OPEN, close: CLOSE } as const;

export function createTokens(): Tokens {
  const table: { readonly inlines: readonly Inline[]; readonly length: number }[] = [];
  let { letters } = LIMITS.template;
  return {
    put(inlines) {
      table.push({ inlines, length: plainText(inlines).length });
      return (
        OPEN +
        [...String(table.length - 1)].map((digit) => String.fromCharCode(DIGIT_BASE + Number(digit))).join('') +
        CLOSE
      );
    },
    resolve(text) {
      const inlines: Inline[] = [];
      let last = 0;
      for (const match of text.matchAll(TOKEN)) {
        if (match.index > last) inlines.push({ type: 'text', value: text.slice(last, match.index) });
        const found = table[numberOf(match[1] ?? '')];
        letters -= found?.length ?? 0;
        if (found !== undefined && letters >= 0) for (const inline of found.inlines) inlines.push(inline);
        last = match.index + match[0].length;
      }
      if (last < text.length) inlines.push({ type: 'text', value: text.slice(last) });
      return inlines;
    },
    isSpent: () => letters < 0,
  };
}

function numberOf(digits: string): number {
  return Number([...digits].map((digit) => digit.charCodeAt(0) - DIGIT_BASE).join(''));
}
