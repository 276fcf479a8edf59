import type { Block, Inline } from './tree.js';

/** A heading as it is printed, its number in front where it has one. */
export function headingWords({ label, children }: Extract<Block, { type: 'heading' }>): readonly Inline[] {
  return label === '' ? children : [{ type: 'text', value: `${label} ` }, ...children];
}
