import type { Report } from '../../report/tree.js';

/** When changes and comments are dated: on the report's own day, so that the same input gives the same bytes. */
export function momentOf(
  { date, periodEnd }: Pick<Report, 'date' | 'periodEnd'>,
  epochSeconds: number | undefined,
): string {
  if (epochSeconds === undefined) return `${date ?? periodEnd}T00:00:00Z`;
  return `${new Date(epochSeconds * 1000).toISOString().slice(0, 19)}Z`;
}
