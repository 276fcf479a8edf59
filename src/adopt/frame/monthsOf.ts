import { type TreeMap, words } from '../tree.js';

/** The months that "6 tháng đầu năm 2020" and "quý I/2020" cover; the whole year where a label names none. */
export function monthsOf(label: string, year: string): TreeMap {
  const [, one] = /tháng (\d{1,2})\/\d{4}/u.exec(label) ?? [];
  if (one !== undefined) return span(year, Number(one), Number(one));
  const [, count, part] = /(\d{1,2}) tháng (đầu|cuối)?/u.exec(label) ?? [];
  if (count !== undefined) return part === 'cuối' ? span(year, 13 - Number(count), 12) : span(year, 1, Number(count));
  const [, quarter] = /quý (\d|I{1,3}|IV)/u.exec(label) ?? [];
  if (quarter === undefined) return span(year, 1, 12);
  const nth = ['I', 'II', 'III', 'IV'].indexOf(quarter) + 1 || Number(quarter);
  return span(year, 3 * nth - 2, 3 * nth);
}

function span(year: string, first: number, last: number): TreeMap {
  return { from: words(month(year, first)), to: words(month(year, last)) };
}

function month(year: string, nth: number): string {
  return `${year}-${String(nth).padStart(2, '0')}`;
}
