import { remember } from '../diagnostics/remember.js';

/** Grave, acute, tilde, hook, dot below: in "hoà" and "hòa" the same mark over another letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word however it was typed: lower case, the tone mark behind its syllable. */
export const wordKey = remember((word) => {
  const letters = word.normalize('NFD').toLowerCase().replaceAll('\u00f0', 'đ');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
});
