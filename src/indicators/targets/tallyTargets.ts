import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { rational } from '../../quantity/rational.js';
import { deriveFigure } from '../deriveFigure.js';
import type { NamedQuantity } from '../named.js';
import type { Target } from './target.js';
import type { Verdict } from './verdict.js';

/** How the targets came out. They add up: each target is in one part, and a part of none is left out, so that no sentence says "0 chỉ tiêu". */
export interface TargetTally {
  readonly all: NamedQuantity;
  readonly exceeded: NamedQuantity | null;
  readonly met: NamedQuantity | null;
  readonly missed: NamedQuantity | null;
  readonly running: NamedQuantity | null;
  readonly undecidable: NamedQuantity | null;
  /** The same in the order in which they are told. */
  readonly parts: readonly TallyPart[];
  /** How all of them came out; null where they came out differently. */
  readonly allAre: Verdict | null;
}

interface TallyPart {
  readonly status: Verdict;
  readonly count: NamedQuantity;
}

/** In the order in which they are told; and what their number is called. */
const VERDICTS = {
  exceeded: 'exceeded',
  met: 'met',
  missed: 'missed',
  'in-progress': 'running',
  undecidable: 'undecidable',
} as const satisfies Readonly<Record<Verdict, keyof TargetTally>>;

/** What the numbers of a tally are named after, and what they count. */
interface Called {
  readonly name: string;
  readonly unit: string;
}

const OF_THE_UNIT: Called = { name: 'targets', unit: 'chỉ tiêu' };

/** Null where there are fewer than two targets, since then there is nothing to sum up, and while one still waits for its number. */
export function tallyTargets(targets: readonly Target[], called: Called = OF_THE_UNIT): TargetTally | null {
  if (targets.length < 2 || targets.some(isWaiting)) return null;
  const countOf = counterOf(called);
  const parts = (Object.keys(VERDICTS) as Verdict[]).flatMap((status): readonly TallyPart[] => {
    const such = targets.filter((target) => target.status === status);
    return such.length === 0 ? [] : [{ status, count: countOf(such, VERDICTS[status], `status = ${status}`) }];
  });
  const some = (status: Verdict) => parts.find((part) => part.status === status)?.count ?? null;
  const [first] = parts;
  return {
    all: countOf(targets, 'all', 'all'),
    exceeded: some('exceeded'),
    met: some('met'),
    missed: some('missed'),
    running: some('in-progress'),
    undecidable: some('undecidable'),
    parts,
    allAre: first !== undefined && parts.length === 1 ? first.status : null,
  };
}

function isWaiting({ status, value, plan, percent }: Target): boolean {
  return status === null || [value, plan, percent].some((number) => number?.quantity.missing);
}

function counterOf({ name, unit }: Called) {
  return (targets: readonly Target[], part: string, condition: string): NamedQuantity => {
    const size = rational(targets.length);
    return deriveFigure({
      id: `${name}.${part}`,
      quantity: derivedQuantity('count', null, size, size),
      unit,
      formula: `count(${name}, ${condition})`,
      from: targets.flatMap(({ percent, gap, value, plan }) => percent ?? gap ?? value ?? plan ?? []),
    });
  };
}
