import type { Inline } from '../tree.js';

/** Upper-cases the first letter of a sentence; a figure in front ("02 chương trình…") needs none. */
export function upperFirst(inlines: readonly Inline[]): readonly Inline[] {
  return changeFirst(inlines, (letter) => letter.toLocaleUpperCase('vi'));
}

/** Lower-cases it, as a Party subject line begins (HD 05-HD/VPTW, PL 2). */
export function lowerFirst(inlines: readonly Inline[]): readonly Inline[] {
  return changeFirst(inlines, (letter) => letter.toLocaleLowerCase('vi'));
}

function changeFirst(inlines: readonly Inline[], change: (letter: string) => string): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined || first.type === 'figure') return inlines;
  if (first.type === 'text') {
    const [letter = ''] = first.value;
    return [{ ...first, value: change(letter) + first.value.slice(letter.length) }, ...rest];
  }
  return [{ ...first, children: changeFirst(first.children, change) }, ...rest];
}
