import type { Inline } from '../report/tree.js';
import { printableText } from './printableText.js';

type TextOf = { readonly [Type in Inline['type']]: (inline: Extract<Inline, { type: Type }>) => string };

const TEXT_OF = {
  text: ({ value }) => printableText(value),
  strong: ({ children }) => printedText(children),
  emphasis: ({ children }) => printedText(children),
  figure: ({ text }) => printableText(text),
} satisfies TextOf;

/** The printed text, without its marks. */
export function printedText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => textOf(inline)).join('');
}

function textOf<T extends Inline['type']>(inline: Extract<Inline, { type: T }>): string {
  return (TEXT_OF as TextOf)[inline.type as T](inline);
}
