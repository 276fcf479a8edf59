/** Days, `YYYY-MM-DD`, and what the report calls the time between them. */
export interface NamedPeriod {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/**
 * A period as an officer says it: "2025", "năm 2025", "6 tháng đầu năm 2025", "quý III năm 2025", "tháng 5/2025",
 * "1/10/2024 - 30/9/2025"; null where it is none of these.
 */
export function periodIn(words: string): NamedPeriod | null {
  const said = words.normalize('NFC').trim().toLocaleLowerCase('vi').replace(/\s+/g, ' ');
  const year = /^(?:năm )?(20\d\d)$/.exec(said);
  if (year !== null) return months(Number(year[1]), 1, 12, `năm ${year[1]}`);
  const first = /^(0?[1-9]|1[0-2]) tháng(?: đầu)? năm (20\d\d)$/.exec(said);
  if (first !== null)
    return months(Number(first[2]), 1, Number(first[1]), `${said.replace(/ tháng năm/, ' tháng đầu năm')}`);
  const quarter = /^quý (i{1,3}|iv|[1-4])(?: năm |\/)(20\d\d)$/.exec(said);
  if (quarter !== null) {
    const number = ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1] ?? '') + 1 || Number(quarter[1]);
    return months(Number(quarter[2]), 3 * number - 2, 3 * number, `quý ${ROMAN[number - 1]} năm ${quarter[2]}`);
  }
  const month = /^tháng (0?[1-9]|1[0-2])(?: năm |\/)(20\d\d)$/.exec(said);
  if (month !== null)
    return months(Number(month[2]), Number(month[1]), Number(month[1]), `tháng ${Number(month[1])} năm ${month[2]}`);
  return spanIn(said);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function months(year: number, first: number, last: number, label: string): NamedPeriod {
  return { label, from: day(year, first, 1), to: day(year, last, daysIn(year, last)) };
}

function spanIn(said: string): NamedPeriod | null {
  const match = /^(?:từ )?(?:ngày )?(\S+) (?:-|–|đến(?: ngày)?) (\S+)$/.exec(said);
  const [from, to] = [dayIn(match?.[1] ?? ''), dayIn(match?.[2] ?? '')];
  if (from === null || to === null || from > to) return null;
  return { label: `từ ngày ${spoken(from)} đến ngày ${spoken(to)}`, from, to };
}

/** "1/10/2024" or "2024-10-01" */
function dayIn(text: string): string | null {
  const [, a, b, c] = /^(\d{1,2})\/(\d{1,2})\/(20\d\d)$/.exec(text) ?? [];
  const [, y = c, m = b, d = a] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  const isDay = month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return isDay ? day(year, month, date) : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function day(...parts: readonly [year: number, month: number, date: number]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function spoken(date: string): string {
  return date.split('-').reverse().map(Number).join('/');
}
