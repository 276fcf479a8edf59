import { isCounting } from '../read/around.js';
import { rowsOf } from '../read/rowsOf.js';
import type { Saying } from '../read/said.js';

/** What a cell with a number is about: "BHXH bắt buộc: So sánh (%)". */
export interface CellLabel {
  readonly text: string;
  /** The heading says that its numbers are percentages. */
  readonly isPercent: boolean;
}

/** The words of a cell's row and column; of tables whose first row has no numbers. */
export function cellLabels(said: readonly Saying[]): ReadonlyMap<Saying, CellLabel> {
  const labels = new Map<Saying, CellLabel>();
  let head: readonly Saying[] = [];
  for (const row of rowsOf(said)) {
    if (row.every(({ spots }) => !spots.some(isCounting))) head = row;
    const name = row.find(({ text, spots }) => /\p{L}{2}/u.test(text) && !spots.some(isCounting))?.text;
    if (head === row || head.length !== row.length || name === undefined) continue;
    for (const [at, cell] of row.entries()) {
      const heading = head[at]?.text ?? '';
      labels.set(cell, { text: `${name}: ${heading}`, isPercent: heading.includes('%') });
    }
  }
  return labels;
}
