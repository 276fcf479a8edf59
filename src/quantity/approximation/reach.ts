import type { Approximator, Leaning } from './approximators.js';
import { leaningOf } from './meaningOf.js';

/** How far from the printed number a true value may lie, in half-units of its last digit that says something; null: without end. */
type Reach<End> = Readonly<Record<'down' | 'up', End>>;

interface Reaches {
  /**
   * What the word says where it was chosen with care, for verdicts ("tăng", "chưa đạt"): one unit in all, since a number
   * further away would have been called by the next one. "hơn 227.000" lies between 227.000 and 228.000, "gần" as far
   * below, "khoảng" half a unit to either side; the far ends are not reached. An exact number is itself.
   */
  readonly strict: Reach<number>;
  /**
   * What it may have been written for, for warnings: a false alarm costs the officer more than a missed one. "hơn" has
   * no upper end and "gần" no lower one, "khoảng" goes five times as far as strictly ("khoảng 35%": 32,5% to 37,5%).
   * Of an exact number only what its decimals or its scale word left off, rounded (half a unit down) or cut (just below
   * a unit up): "96,06%" is 96,055% to 96,07%.
   */
  readonly generous: Reach<number | null>;
}

/** The values that each leaning allows; the strict ones lie within the generous ones. */
const REACH: Readonly<Record<Leaning | 'exact', Reaches>> = {
  above: { strict: { down: 0, up: 2 }, generous: { down: 0, up: null } },
  below: { strict: { down: 2, up: 0 }, generous: { down: null, up: 0 } },
  near: { strict: { down: 1, up: 1 }, generous: { down: 5, up: 5 } },
  around: { strict: { down: 1, up: 1 }, generous: { down: 5, up: 5 } },
  exact: { strict: { down: 0, up: 0 }, generous: { down: 1, up: 2 } },
};

export function reachOf(approximator: Approximator | null): Reaches {
  return REACH[leaningOf(approximator) ?? 'exact'];
}
