import type { SaidSpot, Saying } from './said.js';

/** A number among the words of its sentence. */
export interface Around {
  readonly spot: SaidSpot;
  /** From the counting number before it, or the sentence's begin; dates are words here. Trimmed. */
  readonly before: string;
  /** Up to the next counting number, or the sentence's end; trimmed. */
  readonly after: string;
}

/** Dates, years and numbers of documents count nothing. */
export function isCounting({ kind }: SaidSpot): boolean {
  return isCountingKind(kind);
}

export function isCountingKind(kind: SaidSpot['kind']): boolean {
  return kind === 'number' || kind === 'percent' || kind === 'ratio' || kind === 'range';
}

/** "9 tháng", "5 năm": how long, which is the period, and nothing that was done. */
function isDuration(text: string, { kind, found, end }: SaidSpot): boolean {
  return (
    kind === 'number' && /^\d{1,2}$/u.test(found) && /^ (?:tháng|năm|quý)(?!\p{L})/u.test(text.slice(end, end + 6))
  );
}

/** "năm học 2018-2019" */
function isYears({ kind, found }: SaidSpot): boolean {
  return kind === 'range' && /^(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$/u.test(found);
}

/** The counting numbers of a sentence with the words round them. */
export function aroundOf({ text, spots }: Saying): readonly Around[] {
  const counting = spots.filter((spot) => isCounting(spot) && !isDuration(text, spot) && !isYears(spot));
  return counting.map((spot, at) => ({
    spot,
    before: text.slice(counting[at - 1]?.end ?? 0, spot.leadStart).trim(),
    after: text.slice(spot.end, counting[at + 1]?.leadStart ?? text.length).trim(),
  }));
}

/** The day, month or year of a date's spot, as a data file writes it; null for what no calendar has. */
export function dateOf({ key }: SaidSpot): string | null {
  return /^d:(\d{4}(?:-\d\d){0,2})$/.exec(key)?.[1] ?? null;
}

/** Words up to the next mark that ends a clause. */
export function clauseStart(text: string): string {
  return (/^[^;.()]*?(?=,? (?:đạt|bằng|tăng|giảm|trong đó|còn thiếu|vượt) |[,;.()]|$)/u.exec(text)?.[0] ?? '').trim();
}

/** Words from the last mark that begins a clause. */
export function clauseEnd(text: string): string {
  return (/(?:^|[;:(]|\.(?!\d)|trong đó)((?:[^;.:(]|\.(?=\d))*)$/iu.exec(text)?.[1] ?? '').trim();
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
