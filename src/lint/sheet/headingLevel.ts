import type { LaidParagraph } from '../read/laidParagraph.js';
import { isUpperLine } from './endOf.js';

/** Longer ones are text, however they begin. UTF-16 units. */
const LONGEST = 250;

/** "I. ", "1. ", "a) ", "Phần I", "Điều 5." */
const LABEL = /^(?:[IVXLC]+[.)/-]|\d+(?:\.\d+)*[.)]|[a-zđ][.)]|Phần |PHẦN |Chương |CHƯƠNG |Mục |MỤC |Điều \d)/u;

/** Whether a paragraph of the body is a heading: by its style, its label in bold letters, or its capitals. */
export function isHeadingLike(paragraph: LaidParagraph): boolean {
  const { text, runs, isHeading, isNumbered } = paragraph;
  const line = text.trim();
  if (isHeading) return true;
  if (line.length > LONGEST || runs.length === 0) return false;
  const isBold = runs.every(({ bold }) => bold);
  if (isUpperLine(paragraph)) return true;
  return isBold && (LABEL.test(line) || isNumbered || !/[.;:,]$/.test(line));
}
