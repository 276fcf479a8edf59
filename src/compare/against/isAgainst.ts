import type { SideUnit } from '../side.js';
import { periodOf } from '../side.js';

/**
 * Whether a published "so với …" means the period of another file: by its name ("năm 2018", "cùng kỳ năm 2018", "cuối năm 2018"), or as
 * the year before ("năm trước", "cùng kỳ").
 */
export function isAgainst(words: string, older: SideUnit, newer: SideUnit): boolean {
  const said = plain(words).replace(/^(?:cùng kỳ|thực hiện|kết quả|cuối) (?=\S)/u, '');
  if (said === plain(older.unit.period.label)) return true;
  const [then, now] = [periodOf(older), periodOf(newer)];
  const year = then.to.slice(0, 4);
  const wholeYear = then.from === `${year}-01-01` && then.to === `${year}-12-31`;
  if (wholeYear && said === `năm ${year}`) return true;
  const yearBefore = Number(now.to.slice(0, 4)) - 1 === Number(year) && then.to.slice(4) === now.to.slice(4);
  return yearBefore && ['cùng kỳ', 'năm trước', 'năm ngoái', 'kỳ trước'].includes(said);
}

function plain(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
