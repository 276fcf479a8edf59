import type { Inline } from './tree.js';

/** Neighbouring texts become one, empty ones go: template and data are one text from here on. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const before = joined.at(-1);
    if (inline.type === 'text' && inline.value === '') continue;
    if (inline.type === 'text' && before?.type === 'text')
      joined[joined.length - 1] = { ...before, value: before.value + inline.value };
    else joined.push(inline);
  }
  return joined;
}
