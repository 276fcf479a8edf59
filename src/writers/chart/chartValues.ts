import { type Rational, readExact } from '../../quantity/rational.js';
import type { Chart } from '../../report/tree.js';

/** The points of each series as numbers, one for each category; null is a gap. */
export function chartValues({ categories, series }: Chart): readonly (readonly (Rational | null)[])[] {
  return series.map(({ points }) =>
    categories.map((_, index) => {
      const point = points[index] ?? null;
      return point === null ? null : readExact(point.value);
    }),
  );
}
