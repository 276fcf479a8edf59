import type { Passage } from '../readers/readDocument.js';
import type { Spot } from './spot.js';

/** "1.", "2.1.", "(1)", "1/", "- 1)": numbers of headings and of items. */
const LABEL =
  /^[\s\-–+•*·]*\(?\d{1,2}(?:\.\d{1,2})*\s?(?:[.)/]\)?|\s-)\s+(?=[\p{L}"“(])|^\s*\d{1,2}(?:\.\d{1,2})+\s+(?=\p{Lu})/u;

/** "Trang 2/5", "- 3 -", "2": all there is in a header or footer. */
const PAGE = /^[\s\-–]*(?:trang\s*)?\d+(?:\s*(?:\/|trên)\s*\d+)?[\s\-–]*$/iu;

/** Numbers of headings and pages, which no words round them can make figures of. */
export function isLabel({ text, place }: Passage, spot: Spot): boolean {
  const label = LABEL.exec(text);
  if (label !== null && spot.end <= label[0].length) return true;
  return (place.region === 'header' || place.region === 'footer') && PAGE.test(text);
}
