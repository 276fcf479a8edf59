import type { Location } from './source.js';

/** 0-based UTF-16 offsets → 1-based place. The end is cut at the end of the first line: a caret underlines one line. */
export function locationOf(text: string, [start, end]: readonly [start: number, end: number]): Location {
  const at = Math.min(start, text.length);
  const before = text.slice(0, at);
  const line = before.split(/\r\n|\r|\n/).length;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const rest = /[\r\n]/.exec(text.slice(at));
  const lineEnd = rest === null ? text.length : at + rest.index;
  const last = Math.max(at + 1, Math.min(end, lineEnd));
  return { line, column: at - lineStart + 1, endLine: line, endColumn: last - lineStart + 1 };
}
