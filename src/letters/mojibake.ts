/** What windows-1252 shows of the bytes 80 to 9F; the other bytes are shown as in Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 that was shown as windows-1252, "BÃ¡o", "Ä‘Ã i", as the text that it was; null where it was not. */
export function fromMojibake(shown: string): string | null {
  // A blank that does not break is the second half of "à", and is often turned into a plain one.
  const text = shown.replace(/Ã /g, 'Ã\u00a0');
  if (!/[ÃÂÄÆá][\u0080-\u00bf‘-™€‚ƒ„…†‡ˆ‰Š‹ŒŽšœžŸ]/.test(text)) return null;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const high = CP1252.indexOf(letter);
    if (code > 0xff && high === -1) return null;
    bytes.push(high === -1 ? code : 0x80 + high);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** The same where letters of it were lost on the way, so that nobody can tell the text: no old font has such pairs. */
export function isMojibake(shown: string): boolean {
  return (shown.match(/á[º»]|Ä[‘\u0090]|Æ[°¡]|Ã[¡¢£¨©ª¬²³´µ¹º½]/g) ?? []).length > 1;
}
