import { singleLine } from './inlineText.js';

/** NĐ 30/2020, PL I, II.9.d: one addressee on the line of "Kính gửi:"; several one per line, "- " before, ";" after, "." after the last. */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  const names = addressees.map(singleLine);
  if (names.length === 0) return [];
  if (names.length === 1) return [`Kính gửi: ${names[0]}`.trimEnd()];
  return ['Kính gửi:', ...names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`)];
}
