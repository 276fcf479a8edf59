import type { Letterhead } from '../../report/tree.js';
import type { Layout, PageLayout } from '../layout/layout.js';
import { printedText } from '../printedText.js';
import { measureText } from './measureText.js';

/** Word's metrics and ours may differ by a hair, and a date broken over two lines is worse than a narrower left column. */
const SLACK = 57; // 1 mm
/** The left column still holds "THÀNH PHỐ HỒ CHÍ MINH" in regular 13, the right one that city's date in italic 14. */
const NARROWEST_LEFT = 3260; // 57.5 mm

/** Column widths of the letterhead: the profile's, unless a long place and date needs a wider right column. */
export function letterheadWidths(head: Letterhead, layout: Layout): readonly [number, number] {
  const full = textWidth(layout.page);
  const date = measureText(printedText(head.placeAndDate), {
    size: layout.letterhead.placeAndDateSize,
    face: 'italic',
  });
  const right = Math.min(Math.max(layout.letterhead.rightWidth, Math.ceil(date) + SLACK), full - NARROWEST_LEFT);
  return [full - right, right];
}

/** Between the left and right margins. */
export function textWidth(page: PageLayout): number {
  return page.width - page.left - page.right;
}
