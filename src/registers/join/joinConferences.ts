import type { RegisterPlace } from '../../diagnostics/source.js';
import { isMap, type RawMap } from '../../model/isMap.js';
import { isSameFigureText } from '../../quantity/text/comparableText.js';
import { foldSpaces } from '../../quantity/text/normaliseText.js';
import { type JoinedLine, lineKey } from './addLines.js';
import { createDistinct } from './distinct.js';
import type { Joiner } from './joiner.js';
import { firstByKey } from './nameKey.js';

/** The conferences of a data file with those that were counted: numbers that it lacks, and lines that it lacks. */
export function joinConferences(typed: unknown, lines: readonly JoinedLine[], joiner: Joiner): unknown {
  const items: unknown[] = Array.isArray(typed) ? [...typed] : [];
  const known = firstByKey(items, keyOf);
  const distinct = createDistinct(items, ({ form, organisers }) => [form, organisers]);
  for (const line of lines) {
    const found = known.get(lineKey(line.form, line.bodies));
    const index = found ?? items.length;
    const place: RegisterPlace = { cells: line.cells };
    if (found === undefined) joiner.put(['conferences', index], place);
    const before: RawMap =
      found === undefined ? distinct({ form: line.form, organisers: line.bodies }) : (items[found] as RawMap);
    items[index] = withNumbers(before, index, line, place, joiner);
  }
  return items;
}

function withNumbers(item: RawMap, index: number, line: JoinedLine, place: RegisterPlace, joiner: Joiner): RawMap {
  const count = joiner.number(['conferences', index, 'count'], item.count, line.count, place);
  // Who came to three is not said of the five that the file speaks of.
  const isCounted = isSameFigureText(String(count), line.count.text);
  const isTyped = isMap(item.attendance) && typeof item.attendance.total === 'string';
  const attendance = isCounted || isTyped ? attendanceOf(item.attendance, index, line, place, joiner) : item.attendance;
  return { ...item, count, ...(attendance === undefined ? {} : { attendance }) };
}

/** Someone may come twice: several events have attendances, not persons. */
function attendanceOf(typed: unknown, index: number, line: JoinedLine, place: RegisterPlace, joiner: Joiner): unknown {
  if (line.people === null || (typed !== undefined && typed !== null && !isMap(typed))) return typed;
  const path = ['conferences', index, 'attendance'];
  if (!isMap(typed)) joiner.put(path, place);
  const before: RawMap = isMap(typed) ? typed : { unit: line.rows === 1 ? 'người' : 'lượt người' };
  return { ...before, total: joiner.number([...path, 'total'], before.total, line.people, place) };
}

/** Null where an item does not say what it is: it is no counted line's twin. */
function keyOf(item: unknown): string | null {
  if (!isMap(item) || typeof item.form !== 'string' || !Array.isArray(item.organisers)) return null;
  const bodies = item.organisers.filter((body) => typeof body === 'string');
  return lineKey(foldSpaces(item.form), bodies.map(foldSpaces));
}
