import type { SideUnit } from '../side.js';
import { periodOf } from '../side.js';

/**
 * Whether a published "so với …" means the period of another file: by its name ("năm 2018", "cuối năm 2018"), or as the same stretch
 * of an earlier year ("cùng kỳ năm 2018", "cùng kỳ", "năm trước").
 */
export function isAgainst(words: string, older: SideUnit, newer: SideUnit): boolean {
  const said = plain(words);
  const [then, now] = [periodOf(older), periodOf(newer)];
  const [thenYear, lastYear] = [Number(then.to.slice(0, 4)), Number(now.to.slice(0, 4)) - 1];
  const isSameStretch = dayOfYear(then.to) === dayOfYear(now.to);
  const [, year] = /^cùng kỳ (?:năm )?(\d{4})$/u.exec(said) ?? [];
  // Of half a year it is no whole year that "cùng kỳ năm 2018" means, though a file may be called "năm 2018".
  if (year !== undefined) return isSameStretch && thenYear === Number(year);
  const name = said.replace(/^(?:cùng kỳ|thực hiện|kết quả|cuối) (?=\S)/u, '');
  if (name === plain(older.unit.period.label)) return true;
  const isWholeYear = then.from === `${thenYear}-01-01` && then.to === `${thenYear}-12-31`;
  if (isWholeYear && name === `năm ${thenYear}`) return true;
  return isSameStretch && thenYear === lastYear && ['cùng kỳ', 'năm trước', 'năm ngoái', 'kỳ trước'].includes(name);
}

/** "-06-30"; February ends on one day, whatever the year. */
function dayOfYear(day: string): string {
  return day.slice(4).replace('-02-29', '-02-28');
}

function plain(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
