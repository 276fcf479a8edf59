import { dateOf } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { given, number, someWords, type TreeMap, words } from '../tree.js';
import { dateAt } from './numberAt.js';

/** "Quyết định số 2150/QĐ-UBND, ngày 20/9/2018 của UBND tỉnh về thành lập Ban Chỉ đạo" → its parts; all but the type may be missing. */
export function citationIn(said: Saying, start: number, end: number): TreeMap {
  const { text, spots } = said;
  const numbered = spots.find(
    (one) => one.start >= start && one.end <= end && /(?: số|,) ?$/u.test(text.slice(start, one.start)),
  );
  const named = text.slice(start, numbered?.start ?? end).replace(/(?: số|,) ?$/u, '');
  const kind = named.split(/,? (?:ngày|tháng|năm) (?=\d)| của | về /u)[0] ?? '';
  let at = numbered === undefined ? start + kind.length : numbered.end;
  const lead = /^[, ]*/u.exec(text.slice(at, end))?.[0].length ?? 0;
  const day = dateAt(said, at + lead);
  const date = day === null || day.end > end ? null : dateOf(day);
  if (day !== null && date !== null) at = day.end;
  const [, issuer, about] = /^(?:,? của (.+?))?(?: về (.+))?$/u.exec(text.slice(at, end)) ?? [];
  return given({
    kind: words(kind.trim()),
    number: numbered === undefined ? undefined : number(numbered, numbered.found.replace(/ ?([-/]) ?/gu, '$1')),
    date: day === null || date === null ? undefined : number(day, date),
    issuer: someWords(issuer),
    about: someWords(about),
  });
}
