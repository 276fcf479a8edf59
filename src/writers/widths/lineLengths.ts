import { measureText, type TextFont } from './measureText.js';

/** One third to one half of the text (NĐ 30/2020, PL I, II.2.b and II.5.b); the middle of that range. */
const SHARE = 5 / 12;

/** Length in twips of the line below an agency's name or a subject, measured on its longest printed line. */
export function shortLineLength(lines: readonly string[], font: TextFont): number {
  return SHARE * Math.max(0, ...lines.map((line) => measureText(line, font)));
}
