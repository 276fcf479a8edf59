import { OF_A_PLACE } from '../rules/stock.js';

/** Where places of the unit are named, not the unit itself; the city of Minh Sơn is not the province of that name, where the level is told. */
export function placesIn(text: string, own: string | null, level: string | null = null): readonly number[] {
  return [...text.matchAll(OF_A_PLACE.words)].flatMap(({ 0: found, index }) => {
    const isNamed = own !== null && text.slice(index + found.length - 1).startsWith(own);
    return isNamed && (level === null || found.toLocaleLowerCase('vi').startsWith(level)) ? [] : [index];
  });
}
