/** UTF-16 units; text that a program wraps, in mails and by pandoc, is of 72 to 80. */
const LEAST = 50;
const MOST = 100;

/** What begins a line of its own: a mark of a list, a sign of a drawn table, a heading. */
const BEGINS = /^\s*(?:[-+*•│┌├└|>]|\(?\p{L}\)|\d{1,3}[.)]\s|[IVX]{1,5}[.)–-])/u;

/** A rule or a row of a table, which may be wider than the text. */
const OF_TABLES = /^\s*(?:[-│┌├└|]{3}|[│|])|\S {3,}\S/u;

/**
 * How many lines from one on are a single one that was wrapped: the next one's first word had no room any more. Null where
 * the text has a line that is longer than any that a program wraps.
 */
export function createUnwrap(lines: readonly string[]): ((at: number) => number) | null {
  const width = lines.reduce((most, line) => Math.max(most, OF_TABLES.test(line) ? 0 : line.trimEnd().length), 0);
  if (width < LEAST || width > MOST) return null;
  return (at) => {
    let end = at + 1;
    while (end < lines.length && goesOn(lines[end - 1] ?? '', lines[end] ?? '', width)) end += 1;
    return end - at;
  };
}

function goesOn(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(' ', 1);
  return line.trim() !== '' && word !== '' && !BEGINS.test(next) && line.trimEnd().length + 1 + word.length > width;
}
