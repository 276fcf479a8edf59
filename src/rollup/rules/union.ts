import { listDraft, textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { createTally, inOrder } from '../units/tally.js';
import { type About, sameWords, wordsOf } from '../units/words.js';
import type { Rule } from './rule.js';

/** A sentence can list so many names; what are more are named together. */
const NAMED = 8;

interface Name {
  key: string;
  index: number;
  own: string;
  words: string;
}

/** Every name that any unit gives, once. `together`: what many are called; without it, many are left out. */
export function union(about: About = 'plain', together: string | null = null): Rule<readonly string[]> {
  return {
    decision: 'each name once',
    start: () => {
      const tally = createTally();
      const names = new Map<string, Name>();
      const lists: (readonly string[])[] = [];
      return {
        take: (texts, from) => {
          tally.take(from, null);
          if (lists.length < 2) lists.push(texts);
          for (const [index, own] of texts.entries()) {
            const words = wordsOf(own, about, from);
            const name = { key: from.key, index, own, words };
            const other = names.get(sameWords(words));
            if (other === undefined || inOrder(from.key, other.key) < 0) names.set(sameWords(words), name);
          }
        },
        finish: ({ ledger, name, units }) => {
          const [only, ...more] = lists;
          // One list of one unit alone stays as it is, since the line may be called by it.
          if (units.length === 1 && only !== undefined && more.length === 0)
            return listDraft(only.map((text) => textDraft(text)));
          const inPlace = [...names.values()].sort((a, b) => inOrder(a.key, b.key) || a.index - b.index);
          if (units.length === 1 || inPlace.length <= NAMED)
            return listDraft(inPlace.map(({ own, words }) => textDraft(units.length === 1 ? own : words)));
          if (together !== null) return listDraft([textDraft(together)]);
          leave(ledger, name, 'too-many', tally, 0);
          return null;
        },
        leaveOut: ({ ledger, name }, reason) => leave(ledger, name, reason, tally, 0),
      };
    },
  };
}
