/**
 * Text of unknown origin, made fit to print on a line: a control character becomes its picture ("␛"), an invisible one a
 * replacement mark. Raw, they would move the cursor, recolour the terminal or reorder the line.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : '\uFFFD';
  });
}
