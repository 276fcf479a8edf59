import { APPROXIMATORS, type Approximator } from './approximators.js';
import { isOneSided, leaningOf, meaningOf, ROUGHLY } from './meaningOf.js';

const ORDER: readonly string[] = Object.keys(APPROXIMATORS);

/** How little a word claims beside another of its leaning, or of "around": its place in the table. */
function cautionOf(approximator: Approximator): number {
  return ORDER.indexOf(approximator);
}

/**
 * The word for a sum of two numbers: the more cautious one wins ("hơn" + "khoảng" → "khoảng"), and an exact number
 * changes nothing. Where the two say different things ("hơn 100" + "gần 200"), neither holds for the sum: "khoảng".
 * The order in which numbers are added does not matter (the words form a lattice: three chains that meet in "khoảng").
 */
export function moreCautious(a: Approximator | null, b: Approximator | null): Approximator | null {
  if (a === null) return b;
  if (b === null || a === b) return a;
  const [one, other] = [meaningOf(a).leans, meaningOf(b).leans];
  if (one !== other && one !== 'around' && other !== 'around') return ROUGHLY;
  return cautionOf(a) >= cautionOf(b) ? a : b;
}

/**
 * The word for a number with `more` before it less one with `less`. What is taken away turns its side round: 45 less
 * "hơn 12" is not "hơn 33", nor is 45 less "gần 12" "gần 33", so a word that says a side becomes "khoảng".
 */
export function differenceWord(more: Approximator | null, less: Approximator | null): Approximator | null {
  return moreCautious(more, isOneSided(leaningOf(less)) ? ROUGHLY : less);
}
