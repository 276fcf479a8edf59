import { OF_A_PLACE } from '../rules/stock.js';

/** Where places of the unit are named, not the unit itself. */
export function placesIn(text: string, own: string | null): readonly number[] {
  return [...text.matchAll(OF_A_PLACE.words)].flatMap(({ 0: found, index }) =>
    own !== null && text.slice(index + found.length - 1).startsWith(own) ? [] : [index],
  );
}
