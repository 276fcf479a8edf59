import { LEFT, NUMBER, type RowPlace, type Surroundings } from './context.js';

/**
 * Whether a number can stand in a row of a table where the report has it, with cells of the row taken out: the numbers
 * near it stand on the same side there too, in that order, and no word near it is one of another row, that of `rival`.
 * Other words may be there, since people add some.
 */
export function isLeftOver(here: Surroundings, inReport: Surroundings, rival: Surroundings): boolean {
  const { row } = inReport;
  if (here.row === null || row === null) return false;
  const isStrange = (side: (place: RowPlace) => readonly string[], word: string): boolean =>
    !side(row).includes(word) && rival.row !== null && side(rival.row).includes(word);
  const keys = here.numbers.map((number) => number.slice(1));
  const left = here.numbers.filter((number) => number.startsWith(LEFT)).length;
  return (
    isWithin(keys.slice(0, left), before(row)) &&
    isWithin(keys.slice(left), behind(row)) &&
    !here.words.some(({ word, distance }) => word !== NUMBER && isStrange(distance < 0 ? before : behind, word))
  );
}

const before = ({ said, at }: RowPlace): readonly string[] => said.slice(0, at);
const behind = ({ said, at }: RowPlace): readonly string[] => said.slice(at + 1);

function isWithin(parts: readonly string[], whole: readonly string[]): boolean {
  let at = -1;
  return parts.every((part) => {
    at = whole.indexOf(part, at + 1);
    return at !== -1;
  });
}
