import type { Inline } from './tree.js';

/** Neighbouring texts become one, empty ones go: template and data are one text from here on. */
export function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<readonly Inline[]>((joined, inline) => {
    const before = joined.at(-1);
    if (inline.type !== 'text') return [...joined, inline];
    if (inline.value === '') return joined;
    if (before?.type !== 'text') return [...joined, inline];
    return [...joined.slice(0, -1), { ...before, value: before.value + inline.value }];
  }, []);
}
