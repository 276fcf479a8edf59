import { CLOSINGS } from '../rules/closing.js';

/** A last sentence of a report. */
export function isClosing(text: string): boolean {
  return CLOSINGS.some(({ words }) => words.test(text));
}
