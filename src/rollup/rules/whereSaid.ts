import { textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { createTally } from '../units/tally.js';
import type { Rule } from './rule.js';

/** A choice that mostly goes without saying: as those say it that do, unless they say different things. */
export const whereSaid: Rule<string | boolean> = {
  decision: 'kept where all who say it agree',
  start: () => {
    const tally = createTally();
    const said = new Set<string>();
    return {
      take: (value, from) => {
        tally.take(from, null);
        said.add(String(value));
      },
      finish: ({ ledger, name }) => {
        const [first] = said;
        if (first !== undefined && said.size === 1) return textDraft(first);
        if (said.size > 1) leave(ledger, name, 'words-differ', tally, 0);
        return null;
      },
      leaveOut: () => undefined,
    };
  },
};
