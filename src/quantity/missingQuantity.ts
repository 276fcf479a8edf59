import type { Quantity, QuantityKind } from './quantity.js';
import { ZERO } from './rational.js';

/** Official forms leave dots where something is to be written in (samples of NĐ 30/2020, PL III). */
export const DOTS = '……';

const MARKS: Readonly<Record<QuantityKind, string>> = { count: DOTS, rate: `${DOTS}%`, money: `${DOTS} đồng` };

/** The stand-in of a number that is still to come. Its bounds say nothing: whoever computes asks for `missing` first. */
export function missingQuantity(kind: QuantityKind): Quantity {
  return {
    type: 'quantity',
    kind,
    text: MARKS[kind],
    approximator: null,
    low: ZERO,
    high: ZERO,
    whole: null,
    decimals: 0,
    missing: true,
  };
}
