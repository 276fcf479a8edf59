import type { RolledUp } from '../../../jobs/rollup.js';
import type { RollupSummary } from '../../../messages/rollupSummary.js';

/** The same for programs, all of it. */
export function rollupJson(
  output: string,
  { units, ledger }: Pick<RolledUp, 'units' | 'ledger'>,
  say: RollupSummary,
): string {
  const summary = {
    output,
    units,
    figures: ledger.sums,
    partial: ledger.partial,
    dates: ledger.dates.map(({ name, earliest, latest }) => ({ name, earliest, latest })),
    left: ledger.left.map((left) => ({ ...left, message: say.reasons[left.reason] })),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
