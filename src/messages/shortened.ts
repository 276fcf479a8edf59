/** UTF-16 units of a text of unknown origin that a sentence repeats; a name or a number that is meant is shorter. */
const LONGEST = 200;

/** A text to be quoted in a sentence. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Not between the halves of one character, nor between a letter and its marks.
  return `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$|.\p{M}*$/u, '')}…`;
}
