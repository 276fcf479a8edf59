import type { AdoptMessages } from './adoptMessages.js';

export const adoptMessagesEn: AdoptMessages = {
  done: ({ input, output, numbers, typed, doubtful, facts, words, left, unwritten }) =>
    `${input} → ${output}: ${numbers} numbers; ${typed} with a key of their own, ${doubtful} in doubt, ${facts} in facts, ${words} within words, ${left} dates, years and document numbers said again${unwritten > 0 ? `, ${unwritten} that no key can hold (their sentences stand in the head of the file)` : ''}`,
  empty: ({ input, facts }) =>
    `${input}: no figures of a report on social-insurance communication; the file is a skeleton${facts > 0 ? ', with the numbers in facts' : ''}`,
  doubt: ({ place, found, home, alternatives }) =>
    `${place}: "${found}" is put at ${home}, but could be ${alternatives.join(', ')}`,
  guessed: ({ keys }) => `Worked out from less than the document says, please look: ${keys.join(', ')}`,
  unplaced: ({ count }) => `Sentences without a key, listed in the head of the file: ${count}`,
  furniture: ({ count }) =>
    `${count} lines of the web page (menus, counters, comments) are left out, and listed in the head of the file`,
  wrong: ({ output, errors }) => `${output} has ${errors} places to mend or fill in before it is used, see validate`,
};
