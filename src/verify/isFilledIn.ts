import { comparableText } from '../quantity/text/comparableText.js';
import type { Passage } from '../readers/readDocument.js';
import type { Knowledge } from './knowledge.js';
import type { Spot } from './scan/spot.js';

/** What is filled in by hand where the data leave the letterhead blank: number and date. */
export function isFilledIn({ text }: Passage, { kind, found, start }: Spot, { blanks }: Knowledge): boolean {
  const { numberTail, dateHead } = blanks;
  if (kind === 'document') return numberTail !== null && comparableText(found).endsWith(comparableText(numberTail));
  if (kind !== 'date' && kind !== 'partialDate') return false;
  if (dateHead === null) return false;
  const before = text.slice(Math.max(0, start - 2 * dateHead.length - SPACES), start);
  return comparableText(before).endsWith(comparableText(dateHead));
}

/** Blanks that may stand among the words. */
const SPACES = 100;
