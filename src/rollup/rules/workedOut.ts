import type { Quantity } from '../../quantity/quantity.js';

/** A number of one unit that was worked out of others; `from` tells how. */
interface Worked extends Quantity {
  readonly from?: string;
}

export function workedOut(quantity: Quantity, from: string): Quantity {
  const worked: Worked = { ...quantity, from };
  return worked;
}

/** How a unit's part of a sum is told: "08 × khoảng 200 = khoảng 1.600". */
export function worked({ from, text }: Worked): string {
  return from === undefined ? text : `${from} = ${text}`;
}
