import type { SignKind } from '../diagnostics/fileCodes.js';

/** Signs that Word puts in place of those of the keyboard, where they do not do what those do. */
export function typographicSign(text: string): { readonly kind: SignKind; readonly sign: string } | null {
  if (!SIGN.test(text)) return null;
  for (const [kind, pattern] of PATTERNS) {
    const sign = pattern
      .exec(text)
      ?.slice(1)
      .find((found) => found !== undefined);
    if (sign !== undefined) return { kind, sign };
  }
  return null;
}

/** Most texts have none. */
const SIGN = /[“”„‘’–—−‐‑•●▪]|^-$/;

/** In plain text; quoted text is what it is. */
const PATTERNS: readonly (readonly [SignKind, RegExp])[] = [
  // "value: –": there is nothing.
  ['none', /^([-–—−‐‑])$/],
  // “2.627”, and a quotation that ends elsewhere, because a comma or a colon in it was read as YAML's.
  ['quotes', /^([“”„‘’])[\d.,/%\s-]+[“”‘’]$|^([“„])[^”“]*$|^[^“„]*(”)$/],
  // "– Tăng cường": no item of a list.
  ['item', /^([–—−‐‑•●▪])\s/],
  // 2019–09–30, 124–KH/TU: no date, and not the number of that document.
  ['hyphen', /^\d{1,4}([–—−‐‑])\d{1,2}[–—−‐‑-]\d{1,4}$|^\d+([–—−‐‑])\p{Lu}/u],
];
