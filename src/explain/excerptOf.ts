import { plainText } from '../report/plainText.js';
import type { Inline } from '../report/tree.js';
import type { Sentence, Word } from './sentences.js';

/** Characters of the sentence shown before and after the figure, where it is too long to be shown whole. */
const BEFORE = 70;
const AFTER = 40;

/** The words that a figure stands in, cut to a line or two, with the figure bold; empty where the report does not print it. */
export function excerptOf(sentences: readonly Sentence[], id: string): readonly Inline[] {
  // Prose says more than a row of a table.
  const { words } = sentences.find(({ inTable }) => !inTable) ?? sentences[0] ?? { words: [] };
  const at = words.findIndex((word) => word.type === 'figure' && word.id === id);
  const figure = words[at];
  if (figure === undefined) return [];
  const whole = plainText(words).length <= BEFORE + AFTER;
  const before = whole ? words.slice(0, at) : takeEnd(words.slice(0, at));
  const after = whole ? words.slice(at + 1) : takeStart(words.slice(at + 1));
  return [...before, { type: 'strong', children: [figure] }, ...after];
}

/** Whole words and whole figures, as many as there is room for, and an ellipsis in place of the rest. */
function takeStart(words: readonly Word[]): readonly Word[] {
  return take(words, AFTER, (text, room) => `${text.slice(0, room + 1).replace(/\s*\S*$/u, '')} …`);
}

function takeEnd(words: readonly Word[]): readonly Word[] {
  const reversed = take([...words].reverse(), BEFORE, (text, room) => {
    return `… ${text.slice(Math.max(0, text.length - room - 1)).replace(/^\S*\s*/u, '')}`;
  });
  return [...reversed].reverse();
}

function take(words: readonly Word[], most: number, cut: (text: string, room: number) => string): readonly Word[] {
  let room = most;
  const taken: Word[] = [];
  for (const word of words) {
    const { length } = plainText([word]);
    if (length > room) {
      const rest = word.type === 'text' ? cut(word.value, room) : cut('', 0);
      return [...taken, { type: 'text', value: rest }];
    }
    taken.push(word);
    room -= length;
  }
  return taken;
}
