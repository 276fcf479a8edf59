/** A cell of a table drawn with lines; `line` is the first of its lines, counted from 0. */
export interface BoxCell {
  readonly line: number;
  /** Counted from 0. */
  readonly column: number;
  readonly text: string;
}

const RULE = /^\s*[┌├└][─┬┼┴]*[┐┤┘]\s*$/u;
const ROW = /^\s*│.*│\s*$/u;

/** The cells of the table that begins at a line, and the line behind it; null where none begins. */
export function boxTable(
  lines: readonly string[],
  at: number,
): { readonly cells: readonly BoxCell[]; readonly end: number } | null {
  if (!RULE.test(lines[at] ?? '')) return null;
  const groups: number[][] = [];
  let end = at;
  for (; RULE.test(lines[end] ?? '') || ROW.test(lines[end] ?? ''); end += 1) {
    if (RULE.test(lines[end] ?? '')) groups.push([]);
    else groups.at(-1)?.push(end);
  }
  const [header = [], ...body] = groups.filter((group) => group.length > 0);
  // Rules stand between the rows only where cells are wrapped; otherwise each line is a row.
  const rows = body.length === 1 ? [header, ...(body[0] ?? []).map((line) => [line])] : [header, ...body];
  return { cells: rows.flatMap((row) => cellsOf(lines, row)), end };
}

function cellsOf(lines: readonly string[], row: readonly number[]): readonly BoxCell[] {
  const parts = row.map((line) => (lines[line] ?? '').trim().slice(1, -1).split('│'));
  const [line = 0] = row;
  const columns: string[][] = (parts[0] ?? []).map(() => []);
  for (const cells of parts) {
    for (const [column, piece] of cells.entries()) if (piece.trim() !== '') columns[column]?.push(piece);
  }
  return columns.map((pieces, column) => {
    const text = pieces.reduce(
      (before, piece, index) => before + (goesOn(pieces[index - 1] ?? '', before) ? '' : ' ') + piece.trim(),
      '',
    );
    return { line, column, text: text.trim() };
  });
}

/** A long number or name is broken behind a hyphen, or where it fills the column: what stands below belongs to it. */
function goesOn(piece: string, before: string): boolean {
  return (/^ \S+ $/u.test(piece) && /\d[^\s;]*$/u.test(before)) || /[\p{L}\d][-/] *$/u.test(piece);
}
