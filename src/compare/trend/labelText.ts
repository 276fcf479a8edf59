import type { Wording } from '../../indicators/named.js';
import type { Label } from '../indicators/indicator.js';

/** A label as words alone. */
export function plainLabel(label: Label): string {
  return label.map(plainWord).join('');
}

export function plainWord(word: Wording | string): string {
  return typeof word === 'string' ? word : word.text;
}
