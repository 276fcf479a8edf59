import { cellWords } from '../cells/cellWords.js';
import type { GridRow } from '../grid.js';
import type { GridView } from '../view.js';

/** The headings of a column from top to bottom; empty where it has none. */
export type HeadingPath = readonly string[];

/** What stands above each column in rows that follow each other, a merged heading once and above all its columns. */
export function headingPaths(view: GridView, rows: readonly GridRow[]): readonly HeadingPath[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const levels = rows.map((row) => Array.from({ length: width }, (_, column) => textAt(view, row, column)));
  levels.forEach((level, depth) => {
    const below = levels[depth + 1];
    if (below !== undefined) continueGroups(level, below);
  });
  return Array.from({ length: width }, (_, column) =>
    levels.map((level) => level[column] ?? '').filter((text, depth, all) => text !== '' && text !== all[depth - 1]),
  );
}

function textAt(view: GridView, row: GridRow, column: number): string {
  const cell = view.seen(row, column);
  return cell?.type === 'text' ? cellWords(cell) : '';
}

/** A group heading that is not merged stands above its first column only: the next ones have headings below it alone. */
function continueGroups(level: string[], below: readonly string[]): void {
  for (let column = 1; column < level.length; column++) {
    if (level[column] === '' && below[column] !== '' && below[column - 1] !== '')
      level[column] = level[column - 1] ?? '';
  }
}
