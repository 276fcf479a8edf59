import type { Contributor } from '../units/contributor.js';
import { inOrder } from '../units/tally.js';
import { comparable, inWordsOf, type Words } from '../units/words.js';
import type { Gathering, Rule } from './rule.js';

/** One place for a number with a unit word: numbers of other unit words are not added to it but left out, and told. */
export function slot<T extends object>(
  rule: Rule<T>,
  by: (value: T, words: Words) => readonly (string | undefined)[],
): Rule<T> {
  return {
    decision: rule.decision,
    start: () => {
      const found = new Map<string, Gathering<T>>();
      return {
        take: (value, from: Contributor) => {
          const key = comparable(by(value, inWordsOf(from)));
          const gathering = found.get(key) ?? rule.start();
          found.set(key, gathering);
          gathering.take(value, from);
        },
        finish: (within) => {
          const [first, ...others] = inOrderOfWords(found);
          for (const [, other] of others) other.leaveOut(within, 'unit-differs');
          return first?.[1].finish(within) ?? null;
        },
        leaveOut: (within, reason) => {
          for (const [, gathering] of inOrderOfWords(found)) gathering.leaveOut(within, reason);
        },
      };
    },
  };
}

function inOrderOfWords<T>(found: ReadonlyMap<string, Gathering<T>>): readonly (readonly [string, Gathering<T>])[] {
  return [...found].sort(([a], [b]) => inOrder(a, b));
}
