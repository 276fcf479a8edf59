const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Printable ASCII and precomposed Latin letters, dashes and quotation marks: one column a code unit, and no need for the slow segmenter. */
const plainLatin = /^[\x20-\x7e\xc0-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;
/** Marks alone, joiners, direction marks: nothing is drawn. */
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
/** East Asian wide and fullwidth blocks, and emoji: two columns in a terminal. */
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/** Terminal columns: "ệ" is one, whether typed as one code point or as a letter and two marks. */
export function displayWidth(text: string): number {
  if (plainLatin.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

export function graphemes(text: string): readonly string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment));
}

/** The segmenter's time grows with the square of what it is given: pieces that end before a plain letter, where nothing is joined. */
const PIECES = /.{32,1024}?(?=[\x20-\x7e\xc0-\u024f\u1e00-\u1eff])|.{1,1024}/gsu;

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
