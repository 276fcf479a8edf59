import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import { rational } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import type { NamedQuantity } from './named.js';
import type { TargetStatus } from './standing.js';
import type { Target } from './targets.js';

/** How the targets came out; a count of none is null, so that no sentence says "0 chỉ tiêu". */
export interface TargetTally {
  readonly all: NamedQuantity;
  readonly exceeded: NamedQuantity | null;
  readonly met: NamedQuantity | null;
  readonly missed: NamedQuantity | null;
}

/** Null where fewer than two targets are known, since then there is nothing to sum up, and while one still waits for its number. */
export function tallyTargets(targets: readonly Target[]): TargetTally | null {
  if (targets.some(({ value, plan, percent }) => [value, plan, percent].some((one) => one?.quantity.missing)))
    return null;
  const known = targets.filter(({ status }) => status !== 'unknown');
  if (known.length < 2) return null;
  return { all: tally('all', known, 'all'), exceeded: some('exceeded'), met: some('met'), missed: some('missed') };

  function some(status: TargetStatus): NamedQuantity | null {
    const such = known.filter((target) => target.status === status);
    return such.length === 0 ? null : tally(status, such, `status = ${status}`);
  }
}

function tally(name: string, targets: readonly Target[], condition: string): NamedQuantity {
  const size = rational(targets.length);
  return deriveFigure({
    id: `targets.${name}`,
    quantity: derivedQuantity('count', null, size, size),
    unit: 'chỉ tiêu',
    formula: `count(targets, ${condition})`,
    from: targets.map(({ percent, gap, value }) => percent ?? gap ?? value),
  });
}
