/** Two columns of cells as rows; the shorter column ends in empty cells. */
export function zipRows(left: readonly string[], right: readonly string[]): readonly (readonly string[])[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => [left[row] ?? '', right[row] ?? '']);
}
