import { directionOf, moreCautious } from './approximators.js';
import type { Quantity } from './quantity.js';

/**
 * The word for `more` less `less`. What is taken away turns its side round: 45 less "hơn 12" is not "hơn 33", nor is
 * 45 less "gần 12" "gần 33", so a word that says a side becomes "khoảng".
 */
export function differenceWord(more: Quantity, less: Quantity): string | null {
  const direction = directionOf(less.approximator);
  const word = direction === 'above' || direction === 'below' ? 'khoảng' : less.approximator;
  return moreCautious(more.approximator, word);
}
