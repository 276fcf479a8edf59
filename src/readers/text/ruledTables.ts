/** A cell of a table whose columns are ruled with hyphens; `line` is the first of its row, counted from 0. */
export interface RuledCell {
  readonly line: number;
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
}

/** "----- ----------- ---": where each column begins. */
const COLUMNS = /^ *-{2,}(?: +-{2,})+ *$/;
/** A rule of one piece closes a table whose cells are wrapped, and opens it above the header. */
const EDGE = /^ *-{5,} *$/;
/** Lines of a header; of a longer one, the rows are told apart by lines. */
const HEADER = 6;

/**
 * The rows below a rule of hyphens, as pandoc writes tables in text and Markdown: in the "simple" form each line is one,
 * in the "multiline" one, which an edge opens and closes, blank lines stand between them. Null where no rule is.
 */
export function ruledTable(
  lines: readonly string[],
  at: number,
): { readonly cells: readonly RuledCell[]; readonly end: number } | null {
  const rule = lines[at] ?? '';
  if (!COLUMNS.test(rule)) return null;
  const starts = Array.from(rule.matchAll(/-+/g), ({ index }) => index);
  const isWrapped = isEdged(lines, at);
  const rows: number[][] = [];
  let end = at + 1;
  for (let isOpen = false; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (EDGE.test(line) || COLUMNS.test(line)) break;
    const isBlank = line.trim() === '';
    if (isBlank && !isWrapped) break;
    if (isBlank) isOpen = false;
    else if (isOpen && isWrapped) rows.at(-1)?.push(end);
    else rows.push([end]);
    isOpen = !isBlank;
  }
  return { cells: rows.flatMap((row) => cellsOf(lines, row, starts)), end: Math.min(end + 1, lines.length) };
}

function isEdged(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - HEADER); above -= 1) {
    if (EDGE.test(lines[above] ?? '')) return true;
    if ((lines[above] ?? '').trim() === '') return false;
  }
  return false;
}

function cellsOf(lines: readonly string[], row: readonly number[], starts: readonly number[]): readonly RuledCell[] {
  const [line = 0] = row;
  return starts.map((start, column) => {
    const pieces = row.map((at) => (lines[at] ?? '').slice(start, starts[column + 1]).trim());
    return { line, column, text: pieces.filter((piece) => piece !== '').join(' ') };
  });
}
