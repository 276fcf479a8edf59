import { isExact } from '../../indicators/percentOf.js';
import { derivedQuantity } from '../../quantity/derivedQuantity.js';
import type { Quantity } from '../../quantity/quantity.js';
import { add, type Rational, rational, subtract } from '../../quantity/rational.js';

export type Direction = 'tăng' | 'giảm' | 'bằng';

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
  let net: Rational | null = rational(0);
  return {
    take: (direction, value) => {
      const step = stepOf(direction, value);
      net = net === null || step === null ? null : add(net, step);
    },
    finish: () => {
      if (net === null) return null;
      if (net.num === 0n) return { direction: 'bằng', value: null };
      const size = net.num < 0n ? subtract(rational(0), net) : net;
      return { direction: net.num < 0n ? 'giảm' : 'tăng', value: derivedQuantity(kind, null, size, size) };
    },
  };
}

function stepOf(direction: Direction | undefined, value: Quantity | undefined): Rational | null {
  if (direction === 'bằng') return rational(0);
  if (direction === undefined || value === undefined || !isExact(value)) return null;
  return direction === 'giảm' ? subtract(rational(0), value.low) : value.low;
}
