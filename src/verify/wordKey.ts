/** Grave, acute, tilde, hook, dot below: in "hoà" and "hòa" the same mark over another letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const known = new Map<string, string>();
/** Words of a report repeat; the words of a document without end do not. */
const MOST_KNOWN = 20_000;

/** A word however it was typed: lower case, the tone mark behind its syllable. */
export function wordKey(word: string): string {
  const ready = known.get(word);
  if (ready !== undefined) return ready;
  const letters = word.normalize('NFD').toLowerCase();
  const key = letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
  if (known.size < MOST_KNOWN) known.set(word, key);
  return key;
}
