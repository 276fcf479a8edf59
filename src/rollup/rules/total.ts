import type { Approximator } from '../../quantity/approximation/approximators.js';
import { moreCautious } from '../../quantity/approximation/moreCautious.js';
import { derivedQuantity, ratioQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { isWording, type Quantity } from '../../quantity/quantity.js';
import { add, type Rational } from '../../quantity/rational.js';
import { textLimit } from '../../quantity/text/normaliseText.js';

/** `too-long`: more digits than a data file may hold. */
export type TotalFailure = 'percent-only' | 'wording' | 'ratio-mixed' | 'kind-mixed' | 'too-long';

export interface Total {
  readonly take: (quantity: Quantity) => void;
  readonly size: () => number;
  readonly finish: () => Quantity | TotalFailure;
}

/**
 * The sum of any number of quantities, in any order and with any subtotals: bounds are added and the most cautious word
 * stays, as in `addQuantities`; of ratios "a/b", the parts and the wholes are added. One quantity alone stays as published.
 */
export function createTotal(): Total {
  let size = 0;
  let only: Quantity | null = null;
  let sum: { low: Rational; high: Rational; whole: Rational | null; word: Approximator | null } | null = null;
  let failure: TotalFailure | null = null;
  return {
    take: (quantity) => {
      size += 1;
      if (quantity.kind === 'rate') failure = 'percent-only';
      else if (only !== null) failure = worse(failure, mismatch(only, quantity));
      only ??= quantity;
      const { low, high, whole, approximator: word } = quantity;
      sum =
        sum === null
          ? { low, high, whole, word }
          : {
              low: add(sum.low, low),
              high: add(sum.high, high),
              whole: sum.whole === null || whole === null ? null : add(sum.whole, whole),
              word: moreCautious(sum.word, word),
            };
    },
    size: () => size,
    finish: () => {
      if (only === null || sum === null) throw new Error('A total of nothing');
      if (failure !== null) return failure;
      if (size === 1) return only;
      const { low, high, whole, word } = sum;
      const kind = only.kind === 'money' ? 'money' : 'count';
      const total = whole === null ? derivedQuantity(kind, word, low, high) : ratioQuantity(word, low, whole);
      return total.text.length > textLimit ? 'too-long' : total;
    },
  };
}

/** Two wordings, or a wording and a number; the order does not matter, since the gravest of all pairs stays. */
function mismatch(first: Quantity, other: Quantity): TotalFailure | null {
  if (first.kind === 'rate') return 'percent-only';
  if (first.kind !== other.kind) return 'kind-mixed';
  if (isWording(first) || isWording(other)) return 'wording';
  return (first.whole === null) === (other.whole === null) ? null : 'ratio-mixed';
}

const GRAVITY: readonly (TotalFailure | null)[] = [
  null,
  'too-long',
  'ratio-mixed',
  'wording',
  'kind-mixed',
  'percent-only',
];

function worse(a: TotalFailure | null, b: TotalFailure | null): TotalFailure | null {
  return GRAVITY.indexOf(a) >= GRAVITY.indexOf(b) ? a : b;
}
