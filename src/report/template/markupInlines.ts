import { joinTexts } from '../joinTexts.js';
import { settleMarks } from '../settleMarks.js';
import type { Inline } from '../tree.js';
import { inlineMarkup, type Markup } from './inlineMarkup.js';
import { saidOnce } from './saidOnce.js';
import { tidyText } from './tidyText.js';
import type { Tokens } from './tokens.js';

/** A line of rendered template text → words, figures, strong and emphasis. */
export function markupInlines(line: string, tokens: Tokens): readonly Inline[] {
  return wordsOf(inlineMarkup(line));

  function wordsOf(markup: readonly Markup[]): readonly Inline[] {
    return joinTexts(settleMarks(markup.flatMap(inlineOf)));
  }

  function inlineOf(markup: Markup): readonly Inline[] {
    switch (markup.type) {
      case 'text':
        return tokens.resolve(saidOnce(markup.text, tokens));
      case 'escape':
        return [{ type: 'text', value: markup.text }];
      case 'strong':
      case 'emphasis':
        return [{ type: markup.type, children: wordsOf(markup.children) }];
    }
  }
}

/** What a partial prints within a sentence. */
export function sentencePart(text: string, tokens: Tokens): readonly Inline[] {
  const lines = text.split('\n').map(tidyText);
  return markupInlines(lines.filter((line) => line !== '').join(' '), tokens);
}
