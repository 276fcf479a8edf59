import type { TextPlace } from './source.js';

/** 0-based UTF-16 offsets → 1-based place. The lines of the text are counted once, when the first place is asked for. */
export function createLocator(text: string): (range: readonly [start: number, end: number]) => TextPlace {
  let lineStarts: readonly number[] | undefined;
  return ([start, end]) => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
    const at = Math.min(start, text.length);
    const line = lastNotAfter(lineStarts, at);
    const lineStart = lineStarts[line] ?? 0;
    const rest = /[\r\n]/.exec(text.slice(at, Math.max(at, end)));
    const last = Math.max(at + 1, rest === null ? Math.min(end, text.length) : at + rest.index);
    // The end is cut at the end of the first line: a caret underlines one line.
    return {
      line: line + 1,
      column: at - lineStart + 1,
      endLine: line + 1,
      endColumn: last - lineStart + 1,
      text: withoutEnd(text.slice(lineStart, lineStarts[line + 1])),
    };
  };
}

/** Lines may be long and asked for often: only the last characters are looked at. */
function withoutEnd(line: string): string {
  const length = line.length - (line.endsWith('\n') ? 1 : 0);
  return line.slice(0, length - (line[length - 1] === '\r' ? 1 : 0));
}

/** Index of the last of the ascending numbers that is not above `limit`. */
function lastNotAfter(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
