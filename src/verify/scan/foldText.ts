/** A text to search in, whose places lead back to the text it was made of. */
export interface FoldedText {
  /** NFC, full-width digits made plain, kinds of blanks and dashes made one, eth read as "Đ", nothing invisible. */
  readonly text: string;
  /** Offset in the source of each unit of `text`, and of its end. */
  readonly source: (offset: number) => number;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const PLAIN = /^[^\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*$/u;

export function foldText(text: string): FoldedText {
  if (PLAIN.test(text)) return { text: foldSigns(text), source: (offset) => offset };
  let folded = '';
  const places: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (INVISIBLE.test(cluster)) continue;
    const piece = foldSigns(cluster.normalize('NFC'));
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) places.push(index);
  }
  return { text: folded, source: (offset) => places[offset] ?? text.length };
}

/** One unit for one unit. */
function foldSigns(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\uff0c\uff0e\uff05\uff0f\uff10-\uff19]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u00d0/gu, 'Đ')
    .replace(/\u00f0/gu, 'đ');
}
