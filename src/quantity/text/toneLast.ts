/** Marks of the five written tones: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "hòa" and "hoà" are both "hoa" and a grave: a syllable has one tone, wherever it is written. No text to print: NFD. */
export function toneLast(text: string): string {
  return text
    .normalize('NFD')
    .split(' ')
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ');
}
