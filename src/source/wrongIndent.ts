/** A line whose place is wrong, and with how many blanks in front the file can be read. */
export interface WrongIndent {
  readonly range: readonly [start: number, end: number];
  readonly found: number;
  readonly expected: number;
}

interface Line {
  readonly start: number;
  readonly indent: number;
  /** Blank, or a comment. */
  readonly empty: boolean;
  readonly opensText: boolean;
}

/** Lines before the place where the parser stumbled, and behind it, that may be to blame. */
const BEFORE = 3;
const BEHIND = 1;
/** Another slip, further down, is another finding. */
const FURTHER = 3;
/** Lines round these whose indents are tried. */
const ROUND = 12;
/** UTF-16 units, and how often they are read again. */
const LONGEST = 100_000;
const MOST_TRIALS = 16;

/**
 * Whether a syntax error comes from the indent of one line: the file reads on once that line stands elsewhere. Null where
 * none does.
 *
 * @param stumble where the parser stumbles first; null where it reads the whole text
 */
export function wrongIndent(text: string, at: number, stumble: (text: string) => number | null): WrongIndent | null {
  if (text.length > LONGEST) return null;
  const lines = linesOf(text);
  const stumbled = lines.findLastIndex(({ start }) => start <= at);
  const near = lines.slice(Math.max(0, stumbled - ROUND), stumbled + BEHIND + 2).filter(({ empty }) => !empty);
  const depths = [...new Set(near.map(({ indent }) => indent))];
  const suspects = lines.slice(Math.max(0, stumbled - BEFORE), stumbled + BEHIND + 1).filter(({ empty }) => !empty);
  const best = suspects
    .flatMap((line) => depths.map((depth) => ({ line, depth })))
    .filter(({ line, depth }) => depth !== line.indent && !isInText(lines, line, depth))
    .toSorted((a, b) => oddness(a) - oddness(b))
    .slice(0, MOST_TRIALS)
    .find(({ line: { start, indent }, depth }) => {
      const next = stumble(text.slice(0, start) + ' '.repeat(depth) + text.slice(start + indent));
      return next === null || next > (lines[stumbled + FURTHER]?.start ?? text.length);
    });
  if (best === undefined) return null;
  const { start, indent } = best.line;
  return { range: [start, start + Math.max(1, indent)], found: indent, expected: best.depth };
}

/** People indent by two; a line that stands between the steps is the likeliest, then the shortest way. */
function oddness({ line, depth }: { readonly line: Line; readonly depth: number }): number {
  return (line.indent % 2 === 1 ? 0 : 100) + (depth % 2 === 1 ? 50 : 0) + Math.abs(depth - line.indent);
}

/** At that depth the line would be words of the text that a line above opens with ">" or "|": anything can be read so. */
function isInText(lines: readonly Line[], line: Line, depth: number): boolean {
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ indent, empty }) => !empty && indent < depth);
  return above?.opensText ?? false;
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/^( *)(.*)$/gm), ({ 1: blanks = '', 2: rest = '', index }) => ({
    start: index,
    indent: blanks.length,
    empty: /^\s*(?:#.*)?$/.test(rest),
    opensText: /(?:^|\s)[>|][+-]?\d?\s*(?:#.*)?$/.test(rest),
  }));
}
