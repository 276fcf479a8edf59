import type { Wording } from '../../indicators/named.js';
import type { Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import type { Label } from './indicator.js';

/** A label as it stands in a table, with a capital; `say` turns words of the data into inlines. */
export function labelInlines(label: Label, say: (wording: Wording) => readonly Inline[]): readonly Inline[] {
  return upperFirst(label.flatMap((word) => (typeof word === 'string' ? [{ type: 'text', value: word }] : say(word))));
}
