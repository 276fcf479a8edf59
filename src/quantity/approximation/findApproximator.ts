import { APPROXIMATORS, type Approximator } from './approximators.js';
import { meaningOf } from './meaningOf.js';

/** Longest first: "khoảng gần 30" is not "khoảng" with a strange number behind it. */
const LONGEST_FIRST = (Object.keys(APPROXIMATORS) as Approximator[]).sort((a, b) => b.length - a.length);

/** The word a text begins with, where a space or a digit follows it; null where there is none. */
export function takeApproximator(text: string): Approximator | null {
  const lower = text.toLowerCase();
  return LONGEST_FIRST.find((word) => lower.startsWith(word) && /^[\s\d]/.test(lower.slice(word.length))) ?? null;
}

/** The word a running text ends with, as it stands before a number; null where there is none, and where it is more likely a preposition. */
export function approximatorBefore(text: string): Approximator | null {
  const lower = text.toLowerCase();
  const ends = (word: string): boolean => lower.endsWith(word) && !/[A-Za-zÀ-ỹ]$/u.test(lower.slice(0, -word.length));
  const found = LONGEST_FIRST.find(ends);
  return found === undefined || meaningOf(found).isPreposition ? null : found;
}

/** "01 năm", "hơn 18 tháng": words that begin with so many of something, not "đến 30/9/2019". */
export function beginsWithNumber(text: string): boolean {
  const word = takeApproximator(text);
  if (word !== null && meaningOf(word).isPreposition) return false;
  return /^\s*\d/.test(text.slice(word?.length ?? 0));
}
