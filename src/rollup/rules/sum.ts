import type { Quantity } from '../../quantity/quantity.js';
import type { TextDraft } from '../result/draft.js';
import { calledLike, leave } from '../result/ledger.js';
import { createTally } from '../units/tally.js';
import { provenance } from './provenance.js';
import type { Gathering, Rule } from './rule.js';
import { createTotal } from './total.js';

/** A sum in the making; who needs it whole asks how many units gave something. */
export interface Summing extends Gathering<Quantity> {
  readonly units: () => number;
  readonly bases: () => number;
  /** How many numbers. */
  readonly size: () => number;
  /** What it comes to up to now; null where it cannot be added. */
  readonly peek: () => Quantity | null;
  finish(within: Parameters<Gathering<Quantity>['finish']>[0]): TextDraft | null;
}

/** A count or sum of money, added over the units. */
export const sum: Rule<Quantity> & { readonly start: () => Summing } = { decision: 'added', start: startSum };

/**
 * A number that has no word of its own on how many units it is the sum of: kept where a reader takes it for the sum of
 * just those.
 */
export const sumOfSame: Rule<Quantity> = {
  decision: 'added, where it is of the units that it seems to be of',
  start: () => {
    const gathering = startSum();
    return {
      ...gathering,
      finish: (within) => {
        const { isMain, shown, expected } = within;
        const isSame = gathering.bases() === shown && gathering.units() === expected;
        if (isMain || isSame) return gathering.finish(within);
        gathering.leaveOut(within, 'not-all');
        return null;
      },
    };
  },
};

/** `textOf`: how one unit's part is told, where it is more than the number. */
export function startSum(textOf: (quantity: Quantity) => string = ({ text }) => text): Summing {
  const tally = createTally();
  const total = createTotal();
  return {
    units: tally.units,
    bases: tally.bases,
    size: total.size,
    peek: () => {
      const quantity = total.size() === 0 ? null : total.finish();
      return typeof quantity === 'string' ? null : quantity;
    },
    take: (quantity, from) => {
      total.take(quantity);
      tally.take(from, textOf(quantity));
    },
    finish: ({ ledger, name, expected, units, bases, shown }) => {
      if (total.size() === 0) return null;
      const quantity = total.finish();
      if (typeof quantity === 'string') {
        leave(ledger, name, quantity, tally, total.size());
        return null;
      }
      ledger.added += total.size();
      ledger.sums += 1;
      if (tally.bases() < (shown ?? bases))
        ledger.partial.push({ name: calledLike(name), units: tally.bases(), expected: bases });
      const comment = provenance(tally, expected, units);
      return { type: 'text', text: quantity.text, quantity, units: tally.units(), bases: tally.bases(), comment };
    },
    leaveOut: ({ ledger, name }, reason) => leave(ledger, name, reason, tally, total.size()),
  };
}
