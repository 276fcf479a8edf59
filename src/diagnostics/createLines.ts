import type { TextPlace } from './source.js';

/** The lines of a text. */
export interface Lines {
  /** 0-based UTF-16 offsets → 1-based place, with its line. */
  readonly locate: (range: readonly [start: number, end: number]) => TextPlace;
  /** Where a line begins, by its 1-based number. */
  readonly offset: (number: number) => number;
}

/** Lines are counted once, when the first place is asked for: however many findings there are. */
export function createLines(text: string): Lines {
  let counted: readonly number[] | undefined;
  const starts = (): readonly number[] => {
    counted ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
    return counted;
  };
  /** Offset of the line's end; `index` is 0-based. */
  const endOf = (index: number): number => {
    const next = starts()[index + 1];
    if (next === undefined) return text.length;
    return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  };
  return {
    locate: ([start, end]) => {
      const at = Math.min(start, text.length);
      const index = lastNotAfter(starts(), at);
      const lineStart = starts()[index] ?? 0;
      // The end is cut at the end of the first line: a caret underlines one line.
      const last = Math.max(at + 1, Math.min(end, endOf(index)));
      return {
        line: index + 1,
        column: at - lineStart + 1,
        endLine: index + 1,
        endColumn: last - lineStart + 1,
        text: text.slice(lineStart, endOf(index)),
      };
    },
    offset: (number) => starts()[number - 1] ?? text.length,
  };
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
