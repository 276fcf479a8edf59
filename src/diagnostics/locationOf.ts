import { createLines } from './createLines.js';
import type { TextPlace } from './source.js';

/** One place of a text: see `createLines`. */
export function locationOf(text: string, range: readonly [start: number, end: number]): TextPlace {
  return createLines(text).locate(range);
}
