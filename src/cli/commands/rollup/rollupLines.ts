import type { AddedUp } from '../../../jobs/rollup.js';
import type { RollupSummary } from '../../../messages/results/rollupSummary.js';

/** More lines are no summary; the head of the result lists all. */
const MOST = 12;

/** What the operator should know of the sums: which lack units, are of several days, or could not be made. */
export function rollupLines({ partial, dates, left }: AddedUp, say: RollupSummary): readonly string[] {
  const lines = [
    ...partial.map(say.partial),
    ...dates.map(({ name, shown }) => say.dates({ name, ...shown })),
    ...left
      .filter(({ figures }) => figures > 0)
      .map(({ name, units, reason }) => say.left({ name, units, reason: say.reasons[reason] })),
  ];
  const names = [...new Set(left.filter(({ figures }) => figures === 0).map(({ name }) => name))];
  const words =
    names.length === 0 ? [] : [say.words({ names: names.length > MOST ? [...names.slice(0, MOST), '…'] : names })];
  const more = lines.length > MOST ? [say.more({ count: lines.length - MOST })] : [];
  return [...lines.slice(0, MOST), ...more, ...words];
}
