import type { Direction } from '../../model/schema/measure.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { isExact, type Quantity } from '../../quantity/quantity.js';
import { absolute, add, type Rational, subtract, ZERO } from '../../quantity/rational.js';

export interface Net {
  readonly direction: Direction;
  /** Null where nothing changed. */
  readonly value: Quantity | null;
}

export interface SignedTotal {
  readonly take: (direction: Direction | undefined, value: Quantity | undefined) => void;
  /** What rises and falls come to; null where one of them is not known exactly. */
  readonly finish: () => Net | null;
}

/** Rises minus falls, exact numbers only: of "tăng hơn 100" and "giảm 90" nobody knows which is more. */
export function createSignedTotal(kind: 'count' | 'money'): SignedTotal {
  let net: Rational | null = ZERO;
  return {
    take: (direction, value) => {
      const step = stepOf(direction, value);
      net = net === null || step === null ? null : add(net, step);
    },
    finish: () => {
      if (net === null) return null;
      if (net.num === 0n) return { direction: 'bằng', value: null };
      const size = absolute(net);
      return { direction: net.num < 0n ? 'giảm' : 'tăng', value: derivedQuantity(kind, null, size, size) };
    },
  };
}

function stepOf(direction: Direction | undefined, value: Quantity | undefined): Rational | null {
  if (direction === 'bằng') return ZERO;
  if (direction === undefined || value === undefined || !isExact(value)) return null;
  return direction === 'giảm' ? subtract(ZERO, value.low) : value.low;
}
