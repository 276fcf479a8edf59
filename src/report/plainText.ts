import type { Inline } from './tree.js';

/** Inlines as the text that a reader sees. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'figure':
      return inline.text;
    case 'strong':
    case 'emphasis':
      return plainText(inline.children);
  }
}
