import type { Passage, Place } from '../readDocument.js';

/** A line of a text file, or a cell: the cells of a row bear the number of its first line. */
export function linePassage(place: Place, text: string, column = 0): Passage {
  return { place, text, controls: [], ...(place.region === 'table' ? { row: place.paragraph, column } : {}) };
}
