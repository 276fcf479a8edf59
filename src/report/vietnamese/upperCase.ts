import type { Inline } from '../tree.js';

/** Words in capitals; figures stay as they are printed elsewhere. */
export function upperCase(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case 'text':
        return { ...inline, value: inline.value.toLocaleUpperCase('vi') };
      case 'figure':
        return inline;
      case 'strong':
      case 'emphasis':
        return { ...inline, children: upperCase(inline.children) };
    }
  });
}
