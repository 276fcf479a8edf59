import type { Passage } from '../readers/readDocument.js';
import type { Result } from './result.js';

/** A result that stands somewhere. */
export type PlacedResult = Extract<Result, { readonly start: number }>;

/** Where a result stands. */
export function placed({ place, text }: Passage, start: number, end: number) {
  return { place, text, start, end, found: text.slice(start, end) };
}
