import type { Wording } from '../../indicators/named.js';
import type { Inline } from '../../report/tree.js';
import type { Label } from './indicator.js';

/** A label as inlines; `say` turns words of the data into them. */
export function labelInlines(label: Label, say: (wording: Wording) => readonly Inline[]): readonly Inline[] {
  return label.flatMap((word) => (typeof word === 'string' ? [{ type: 'text', value: word } as const] : say(word)));
}
