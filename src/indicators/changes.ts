import type { Direction, GivenChange } from '../model/schema/measure.js';
import { distanceBetween } from '../quantity/arithmetic/distanceBetween.js';
import { isExact } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';
import { deriveFigure } from './deriveFigure.js';
import type { Named, NamedQuantity, Wording } from './named.js';
import { percentChange } from './percentChange.js';

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
      const numbers = now === undefined || base === null ? null : { now, base };
      return {
        id: change.id,
        against: change.against,
        unit,
        direction: change.direction ?? (numbers && directionBetween(numbers)),
        value: change.value ?? (numbers && difference(name, numbers)),
        percent: change.percent ?? (numbers && percentBetween(name, numbers)),
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

function directionBetween({ now, base }: Numbers): Direction | null {
  if (!isExact(now.quantity) || !isExact(base.quantity)) return null;
  const order = compare(now.quantity.low, base.quantity.low);
  return order > 0 ? 'tăng' : order < 0 ? 'giảm' : 'bằng';
}

function difference(id: string, { now, base }: Numbers): NamedQuantity | null {
  if (!isExact(now.quantity) || !isExact(base.quantity)) return null;
  const quantity = distanceBetween(now.quantity, base.quantity);
  if (quantity === null) return null;
  return deriveFigure({
    id: `${id}.difference`,
    quantity,
    unit: now.unit,
    formula: `|${now.id} − ${base.id}|`,
    from: [now, base],
  });
}

function percentBetween(id: string, { now, base }: Numbers): NamedQuantity | null {
  return isExact(now.quantity) && isExact(base.quantity) ? percentChange(id, now, base) : null;
}
