import { gutter } from './page.js';

/** Two blocks of lines as one; `left` must already be filled to its column's width, which `leftWidth` gives for the lines it lacks. */
export function sideBySide(left: readonly string[], right: readonly string[], leftWidth: number): readonly string[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) => {
    const start = left[row] ?? ' '.repeat(leftWidth);
    return (start + ' '.repeat(gutter) + (right[row] ?? '')).trimEnd();
  });
}
