import type { Inline } from '../report/tree.js';

/** What a number belongs to, and no line may end between the two: "số 102/NQ-CP", "ngày 23/5/2018". */
const BEFORE_NUMBER = /(?<![A-Za-zÀ-ỹ])(?:số|ngày|tháng|năm|quý|khóa|khoá) $/iu;

/** The same words, with a space that ends no line between such a word and the figure behind it. */
export function heldNumbers(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return { ...inline, children: heldNumbers(inline.children) };
    const isHeld = inline.type === 'text' && inlines[index + 1]?.type === 'figure' && BEFORE_NUMBER.test(inline.value);
    return isHeld ? { ...inline, value: `${inline.value.slice(0, -1)}\u00a0` } : inline;
  });
}
