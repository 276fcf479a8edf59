import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { leave } from '../result/ledger.js';
import { createTally } from '../units/tally.js';
import { figuresInside, mainText } from './figuresInside.js';
import type { Rule } from './rule.js';

/** What is never added: it is told, with its reason. */
export function left(reason: LeftReason): Rule<unknown> {
  return {
    decision: `left: ${reason}`,
    start: () => {
      const tally = createTally();
      let figures = 0;
      return {
        take: (value, from) => {
          figures += figuresInside(value);
          tally.take(from, mainText(value));
        },
        finish: ({ ledger, name }) => {
          leave(ledger, name, reason, tally, figures);
          return null;
        },
        leaveOut: ({ ledger, name }) => leave(ledger, name, reason, tally, figures),
      };
    },
  };
}

/** What the result says anew, in other words: nothing of it is lost. */
export function replaced(by: string): Rule<unknown> {
  return {
    decision: `replaced: ${by}`,
    start: () => ({ take: () => undefined, finish: () => null, leaveOut: () => undefined }),
  };
}
