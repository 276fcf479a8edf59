import type { Direction, GivenChange } from '../model/schema/measure.js';
import { deriveFigure } from './deriveFigure.js';
import { inDirection } from './inDirection.js';
import { movementBetween } from './movement.js';
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
  /** Of a rate, which changes by points and says itself what it is: null. */
  readonly baseUnit: Wording | string | null;
  /** How long it took, in `spanUnit`; null where `against` says it, as for all that the data publish. */
  readonly span: NamedQuantity | null;
  readonly spanUnit: string | null;
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
      const between = now === undefined || base === null ? NOTHING : changeBetween(name, now, base);
      const worked = inDirection(change.direction, between) ?? NOTHING;
      return {
        id: change.id,
        against: change.against,
        unit,
        direction: change.direction ?? worked.direction,
        value: change.value ?? worked.value,
        percent: change.percent ?? worked.percent,
        base,
        baseUnit: unit,
        span: null,
        spanUnit: null,
      };
    });
}

function waits(now: NamedQuantity | undefined, { direction, base }: NamedChange): boolean {
  return direction === undefined && (now?.quantity.missing === true || base?.quantity.missing === true);
}

type Worked = Pick<Change, 'direction' | 'value' | 'percent'>;

const NOTHING: Worked = { direction: null, value: null, percent: null };

/** What two numbers come to: `id` is that of the change. */
function changeBetween(id: string, now: NamedQuantity, base: NamedQuantity): Worked {
  const from = [now, base];
  const formula = `|${now.id} − ${base.id}|`;
  const { direction, distance, percent } = movementBetween(base.quantity, now.quantity);
  return {
    direction,
    value: distance && deriveFigure({ id: `${id}.difference`, quantity: distance, unit: now.unit, formula, from }),
    percent:
      percent &&
      deriveFigure({
        id: `${id}.percent`,
        quantity: percent,
        unit: '%',
        formula: `${formula} ÷ ${base.id} × 100`,
        from,
      }),
  };
}
