import { LEFT, NUMBER, type RowPlace, type Surroundings } from '../context.js';
import { firstAbove } from '../firstAbove.js';

/**
 * Whether a number can stand in a row of a table where the report has it, with cells of the row taken out: the numbers
 * near it stand on the same side there too, in that order, and no word near it is one of another row, that of `rival`.
 * Other words may be there, since people add some.
 */
export function isLeftOver(here: Surroundings, inReport: Surroundings, rival: Surroundings): boolean {
  const { row } = inReport;
  if (here.row === null || row === null) return false;
  const keys = here.numbers.map((number) => number.slice(1));
  const left = here.numbers.filter((number) => number.startsWith(LEFT)).length;
  return (
    isWithin(keys.slice(0, left), row, -1, row.at) &&
    isWithin(keys.slice(left), row, row.at, Number.POSITIVE_INFINITY) &&
    !here.words.some(
      ({ word, distance }) => word !== NUMBER && !isBeside(row, word, distance) && isOfRival(word, distance),
    )
  );

  function isOfRival(word: string, distance: number): boolean {
    return rival.row !== null && isBeside(rival.row, word, distance);
  }
}

/** Whether a word stands on the same side of the number, however far away. */
function isBeside({ said, at }: RowPlace, word: string, distance: number): boolean {
  const places = said.get(word) ?? [];
  const found = distance < 0 ? places[0] : places.at(-1);
  return found !== undefined && (distance < 0 ? found < at : found > at);
}

/** Whether the row says them in that order, between two places. */
function isWithin(parts: readonly string[], { said }: RowPlace, above: number, below: number): boolean {
  let last = above;
  return parts.every((part) => {
    const places = said.get(part) ?? [];
    last = places[firstAbove(places, last)] ?? Number.POSITIVE_INFINITY;
    return last < below;
  });
}
