import type { Saying } from './said.js';

/** Longer ones, or with more numbers, are no sentences that a person wrote: their numbers are facts. */
const MOST_LETTERS = 4000;
const MOST_NUMBERS = 100;

/** A sentence of running text. */
export function isProse({ isHeading, row, text, spots }: Saying): boolean {
  return !isHeading && row === null && text.length <= MOST_LETTERS && spots.length <= MOST_NUMBERS;
}
