import { glue } from './glue.js';

/** A word longer than this is a name of a figure or of a web page, and may be broken inside. */
const LONGEST_WORD = 24;

/** Where a line may end inside a long name: after its points and hyphens. Other words stay whole. */
export function softPieces(word: string): readonly string[] {
  if (word.length <= LONGEST_WORD || word.includes(glue)) return [word];
  return word.split(/(?<=[.~-])(?=[\p{L}\p{N}])/u);
}
