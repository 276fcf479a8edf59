import type { Paint } from '../../print/paint.js';

/** A document of tables for a terminal: headings stand out, the lines of tables step back. The words stay the same. */
export function paintTables(text: string, paint: Paint): string {
  return text
    .split('\n')
    .map((line) =>
      /^\d+\. /.test(line) ? paint.place(line) : line.replace(/[─│┌┬┐├┼┤└┴┘]+/gu, (lines) => paint.faint(lines)),
    )
    .join('\n');
}
