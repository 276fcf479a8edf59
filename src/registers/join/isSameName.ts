import { foldSpaces } from '../../quantity/text/normaliseText.js';
import { spellingKey } from '../rows/spelling.js';

/** Whether what the data say is what a cell says, however it is spelled and spaced. */
export function isSameName(typed: unknown, counted: string): boolean {
  return typeof typed === 'string' && spellingKey(foldSpaces(typed)) === spellingKey(counted);
}
