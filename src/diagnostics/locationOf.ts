import { createLocator } from './createLocator.js';
import type { TextPlace } from './source.js';

/** One place of a text: see `createLocator`. */
export function locationOf(text: string, range: readonly [start: number, end: number]): TextPlace {
  return createLocator(text)(range);
}
