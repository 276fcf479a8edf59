/** "5, 7, 10-12": numbers of rows in their order, those that follow each other joined. */
export function rowList(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}-${to}`))
    .join(', ');
}
