import type { Saying } from './said.js';

/** The cells of each row of each table. */
export function rowsOf(said: readonly Saying[]): readonly (readonly Saying[])[] {
  const rows: Saying[][] = [];
  let last: number | null = null;
  for (const one of said) {
    if (one.row !== null && one.row === last) rows.at(-1)?.push(one);
    else if (one.row !== null) rows.push([one]);
    last = one.row;
  }
  return rows;
}
