import { displayWidth } from '../text/displayWidth.js';
import { shortRule } from '../text/ruleUnder.js';
import { balanceText } from '../text/wrapText.js';
import { escapeHtml } from './escapeHtml.js';

export interface Lettering {
  /** Mean width of a letter, in em of its own font. */
  readonly letter: number;
  /** Letters on a full line. */
  readonly line: number;
}

/** Bold upper case of 13 pt in the letterhead's left column (67 mm). */
export const issuerLettering: Lettering = { letter: 0.56, line: 26 };

/** Bold lower case of 14 pt across the sheet (165 mm). */
export const subjectLettering: Lettering = { letter: 0.47, line: 70 };

/** What closes a text: the profile's mark, or where it has none a drawn line. */
export function markHtml(mark: string | null, text: string, lettering: Lettering): string {
  return mark === null ? ruleHtml(text, lettering) : `<p class="mark" aria-hidden="true">${escapeHtml(mark)}</p>`;
}

/**
 * A drawn line of 1/3–1/2 of the printed text above it. CSS knows a box's width but not that of the wrapped lines
 * inside it, so the length is reckoned from the letters.
 */
function ruleHtml(text: string, { letter, line }: Lettering): string {
  const longest = Math.max(...balanceText(text, line).map(displayWidth));
  return `<span class="rule" style="width: ${(longest * letter * shortRule).toFixed(1)}em"></span>`;
}
