import { createLocator } from './createLocator.js';
import type { Location } from './source.js';

/** One place of a text: see `createLocator`. */
export function locationOf(text: string, range: readonly [start: number, end: number]): Location {
  return createLocator(text)(range);
}
