/**
 * More marks on one letter than any writing has, and than streams of Unicode may hold (UAX 15, 13): to put them in order
 * would take time with the square of their number.
 */
const PILED = /\p{M}{31}/u;
/** Marks stand here alone, and Vietnamese letters elsewhere: two in a row are seen much faster. */
const PERHAPS_PILED = /[\u0300-\u1dff\u20d0-\uffff]{2}/;

/** Where the marks begin; null where no letter bears too many. */
export function piledMarks(text: string): number | null {
  const at = PERHAPS_PILED.test(text) ? text.search(PILED) : -1;
  return at === -1 ? null : at;
}

/** V8 keeps a place to come back to for each turn of an open repeat, and has no room for millions. */
const ALL_PILED = /(?<=\p{M}{30})\p{M}/gu;

/** As many as there may be, where a text is only compared. */
export function withoutPiledMarks(text: string): string {
  return text.replace(ALL_PILED, '');
}
