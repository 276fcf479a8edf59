import type { Rule } from './rule.js';

/** The rule, for values that are first made ready for it. */
export function mapped<T, U>(rule: Rule<U>, prepare: (value: T) => U): Rule<T> {
  return {
    decision: rule.decision,
    start: () => {
      const gathering = rule.start();
      return {
        take: (value, from) => gathering.take(prepare(value), from),
        finish: (within) => gathering.finish(within),
        leaveOut: (within, reason) => gathering.leaveOut(within, reason),
      };
    },
  };
}
