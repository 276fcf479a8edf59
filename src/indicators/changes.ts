import type { Direction, GivenChange } from '../model/schema/measure.js';
import { isExact } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';
import { difference, percentChange } from './difference.js';
import type { Named, NamedQuantity, Wording } from './named.js';

/** A value against the same value of another period. */
export interface Change {
  readonly id: string;
  readonly against: Wording;
  /** The unit word of `value` and `base`; null for money, whose text carries it. */
  readonly unit: Wording | string | null;
  /** Null where neither the data nor the numbers say. */
  readonly direction: Direction | null;
  readonly value: NamedQuantity | null;
  readonly percent: NamedQuantity | null;
  readonly base: NamedQuantity | null;
}

type NamedChange = Named<readonly GivenChange[]>[number];

/**
 * What was published stays; `now` is undefined where only the change is known. What the base allows is computed. A base
 * of zero gives no percentage. A change whose direction waits for a number that is still to come says nothing yet.
 */
export function changesOf(
  id: string,
  now: NamedQuantity | undefined,
  unit: Wording | string | null,
  given: readonly NamedChange[],
): readonly Change[] {
  return given
    .filter((change) => !waits(now, change))
    .map((change) => {
      const name = `${id}.changes.${change.id}`;
      const base = change.base ?? null;
      const numbers = exactNumbers(now, base);
      return {
        id: change.id,
        against: change.against,
        unit,
        direction: change.direction ?? (numbers && directionBetween(numbers)),
        value: change.value ?? (numbers && difference(name, numbers.now, numbers.base)),
        percent: change.percent ?? (numbers && percentChange(name, numbers.now, numbers.base)),
        base,
      };
    });
}

function waits(now: NamedQuantity | undefined, { direction, base }: NamedChange): boolean {
  return direction === undefined && (now?.quantity.missing === true || base?.quantity.missing === true);
}

interface Numbers {
  readonly now: NamedQuantity;
  readonly base: NamedQuantity;
}

/** Both, where something can be computed from them. */
function exactNumbers(now: NamedQuantity | undefined, base: NamedQuantity | null): Numbers | null {
  if (now === undefined || base === null) return null;
  return isExact(now.quantity) && isExact(base.quantity) ? { now, base } : null;
}

function directionBetween({ now, base }: Numbers): Direction {
  const order = compare(now.quantity.low, base.quantity.low);
  return order > 0 ? 'tăng' : order < 0 ? 'giảm' : 'bằng';
}
