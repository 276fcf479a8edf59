import { type Context, LEFT } from './context.js';

/**
 * Whether a number can stand in a row of a table where the report has it, with cells of the row taken out: what is near it
 * on either side stands on that side there too, in that order. The numbers tell. Words do only where no other number is
 * left, since people add some.
 */
export function isLeftOver(here: Context, inReport: Context): boolean {
  if (here.row === null || inReport.row === null) return false;
  const { said, at } = inReport.row;
  const [left, right] = here.numbers.length > 0 ? sidesOfNumbers(here.numbers) : sidesOfWords(here.words);
  return isWithin(left, said.slice(0, at)) && isWithin(right, said.slice(at + 1));
}

type Sides = readonly [left: readonly string[], right: readonly string[]];

/** Each in the order in which it is read. */
function sidesOfNumbers(numbers: Context['numbers']): Sides {
  const keys = numbers.map((number) => number.slice(1));
  const left = numbers.filter((number) => number.startsWith(LEFT)).length;
  return [keys.slice(0, left), keys.slice(left)];
}

function sidesOfWords(words: Context['words']): Sides {
  const left = words.filter(({ distance }) => distance < 0);
  return [left.toReversed().map(({ word }) => word), words.slice(left.length).map(({ word }) => word)];
}

function isWithin(parts: readonly string[], whole: readonly string[]): boolean {
  let at = -1;
  return parts.every((part) => {
    at = whole.indexOf(part, at + 1);
    return at !== -1;
  });
}
