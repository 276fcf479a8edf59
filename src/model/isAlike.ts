import type { Quantity } from '../quantity/quantity.js';
import { compare } from '../quantity/rational.js';

/** A number with what it counts, where that is said. */
export interface NumberOf {
  readonly value: Quantity;
  readonly unit: string | undefined;
}

/** Can two numbers be held against each other? A rate against a rate, persons against persons, 5/8 against 8/8. */
export function isAlike(a: NumberOf, b: NumberOf): boolean {
  const [one, other] = [a.value.whole, b.value.whole];
  const sameWhole = one === null || other === null ? one === other : compare(one, other) === 0;
  const sameUnit = a.unit === undefined || b.unit === undefined || folded(a.unit) === folded(b.unit);
  return a.value.kind === b.value.kind && sameWhole && (a.value.kind !== 'count' || sameUnit);
}

/** What the result of a goal is counted in: its own word, else that of the first milestone of its kind that has one. */
export function resultUnit<Unit>(
  current: Measured<Unit>,
  sets: readonly { readonly milestones: readonly Measured<Unit>[] }[],
): Unit | undefined {
  const milestones = sets.flatMap((set) => set.milestones);
  const named = milestones.find(({ value, unit }) => value.kind === current.value.kind && unit !== undefined);
  return current.unit ?? named?.unit;
}

interface Measured<Unit> {
  readonly value: { readonly kind: string };
  readonly unit?: Unit | undefined;
}

function folded(unit: string): string {
  return unit.trim().normalize('NFC').toLocaleLowerCase('vi');
}
