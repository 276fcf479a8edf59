import type { Saying } from '../read/said.js';

/** Words of a sentence in which the figures that the document marks are called by their names: "đến năm {{period.to}}". */
export function withNames(
  { text, spots }: Saying,
  named: ReadonlyMap<string, unknown>,
  start: number,
  end: number,
): string {
  let found = '';
  let at = start;
  for (const { control, leadStart, start: from, end: to } of spots) {
    if (control === null || !named.has(control) || leadStart < start || to > end) continue;
    // The word for its precision is not a date's own.
    const before = /^(?:ngày|tháng|năm) (?=\d)/iu.exec(text.slice(from, to))?.[0] ?? '';
    found += `${text.slice(at, leadStart)}${before}{{${control}}}`;
    at = to;
  }
  return found + text.slice(at, end);
}
