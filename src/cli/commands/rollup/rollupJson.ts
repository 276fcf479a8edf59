import type { AddedUp } from '../../../jobs/rollup.js';
import type { RollupSummary } from '../../../messages/results/rollupSummary.js';

/** The same for programs, all of it. */
export function rollupJson(
  output: string,
  { units, figures, partial, dates, left }: AddedUp,
  say: RollupSummary,
): string {
  const summary = {
    output,
    units,
    figures,
    partial,
    dates: dates.map(({ name, earliest, latest }) => ({ name, earliest, latest })),
    left: left.map((one) => ({ ...one, message: say.reasons[one.reason] })),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
