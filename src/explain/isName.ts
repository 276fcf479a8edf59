import type { Figure } from '../indicators/figure.js';

/** Dates, and digits of document numbers and of words, are not published: they are. */
export function isName({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'document' || kind === 'wording';
}
