import { textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { textOf, toDraft } from '../result/toDraft.js';
import { hasNumbers, statesNumber } from '../units/statesNumber.js';
import { createTally, inOrder } from '../units/tally.js';
import { type About, sameWords, wordsOf } from '../units/words.js';
import { figuresInside } from './figuresInside.js';
import type { Gathering, Rule } from './rule.js';

/** Words that all who have the line must share. */
export function agree(about: About = 'plain'): Rule<string> {
  return words(about, 'kept where all agree', true);
}

/** A sentence that all who have the line must share; one with a number in it is true of each, and not of all together. */
export const sentence: Rule<string> = words(
  'plain',
  'kept where all agree, and nothing is counted',
  true,
  statesNumber,
);

/**
 * A text by which the lines of the units are put together: they say the same already, and the first unit's words stay.
 * Where some leave it out, it is what goes without saying.
 */
export function lineWord(about: About = 'plain'): Rule<string> {
  return words(about, 'tells the lines apart', false);
}

function words(
  about: About,
  decision: string,
  tellsMore: boolean,
  isOwn: (text: string) => boolean = () => false,
): Rule<string> {
  return {
    decision,
    start: () => {
      const tally = createTally();
      let first: { readonly key: string; readonly own: string; readonly words: string } | null = null;
      let [differ, counting] = [false, false];
      return {
        take: (text, from) => {
          tally.take(from, null);
          const words = wordsOf(text, about, from);
          counting ||= isOwn(text);
          differ ||= tellsMore && first !== null && !isSame(words, first.words);
          if (first === null || inOrder(from.key, first.key) < 0) first = { key: from.key, own: text, words };
        },
        finish: ({ ledger, name, expected, units }) => {
          if (first === null) return null;
          // Of the words of one unit alone nothing has to be lifted.
          if (!differ && !counting && tally.units() === expected)
            return textDraft(units.length === 1 ? first.own : first.words);
          if (tellsMore) leave(ledger, name, counting ? 'own-number' : 'words-differ', tally, 0);
          return null;
        },
        leaveOut: ({ ledger, name }, reason) => {
          if (tellsMore) leave(ledger, name, reason, tally, 0);
        },
      };
    },
  };
}

function isSame(a: string, b: string): boolean {
  return a === b || sameWords(a) === sameWords(b);
}

/** A value that all who have the line give alike: a date, an address, how long a programme lasts. */
export const alike: Rule<unknown> = { decision: 'kept where all agree', start: () => startAlike(false) };

/** The same of a key with sentences, see `sentence`. */
export function alikeAt(key: string): Rule<unknown> {
  return { decision: sentence.decision, start: () => startAlike(false, hasNumbers(key)) };
}

/** The number of a document that several units list is only kept where all do: lines of other words may bear it too. */
export const alikeInAll: Rule<unknown> = { decision: 'kept where all units agree', start: () => startAlike(true) };

function startAlike(inAll: boolean, isOwn: (value: unknown) => boolean = () => false): Gathering<unknown> {
  const tally = createTally();
  let figures = 0;
  let first: { readonly value: unknown; readonly text: string } | null = null;
  let [differ, counting] = [false, false];
  return {
    take: (value, from) => {
      tally.take(from, null);
      figures += figuresInside(value);
      const text = textOf(value);
      counting ||= isOwn(value);
      differ ||= first !== null && first.text !== text;
      first ??= { value, text };
    },
    finish: ({ ledger, name, expected, units }) => {
      if (first === null) return null;
      if (differ || counting || tally.units() < (inAll ? units.length : expected)) {
        leave(ledger, name, figures > 0 || counting ? 'own-number' : 'words-differ', tally, figures);
        return null;
      }
      ledger.added += figures;
      ledger.sums += figuresInside(first.value);
      return toDraft(first.value);
    },
    leaveOut: ({ ledger, name }, reason) => leave(ledger, name, reason, tally, figures),
  };
}
