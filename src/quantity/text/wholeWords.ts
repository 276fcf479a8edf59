/**
 * A pattern as whole words: no letter stands right before or behind. A letter is `[A-Za-zÀ-ỹ]` here and wherever every
 * report comes by: the alphabet, in which V8 has nothing to look up. `\p{L}` costs each pattern that names it a quarter of
 * a millisecond, a tenth of a cold start together, for letters that no Vietnamese word begins or ends with.
 */
export function wholeWords({ source }: RegExp): RegExp {
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${source})(?![A-Za-zÀ-ỹ])`, 'u');
}
