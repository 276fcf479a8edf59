import { joinTexts } from '../report/joinTexts.js';
import { plainText } from '../report/plainText.js';
import type { Inline } from '../report/tree.js';
import type { Sentence, Word } from './sentences.js';

/** Characters of the sentence shown before and after the figure, where it is too long to be shown whole. */
const BEFORE = 40;
const AFTER = 35;

/**
 * The words that a figure stands in, cut to a line or two, with the figure and those of its row bold; empty where the
 * report does not print it.
 */
export function excerptOf(
  sentences: readonly Sentence[],
  id: string,
  row: ReadonlySet<string> = new Set([id]),
): readonly Inline[] {
  // Prose says more than a row of a table.
  const sentence = sentences.find(({ inTable }) => !inTable) ?? sentences[0];
  const at = sentence?.places.get(id) ?? -1;
  const figure = sentence?.words[at];
  if (sentence === undefined || figure === undefined) return [];
  const { words, length } = sentence;
  const whole = length <= BEFORE + AFTER;
  // A word has at least one character.
  const before = whole ? words.slice(0, at) : takeEnd(words.slice(Math.max(0, at - BEFORE - 1), at));
  const after = whole ? words.slice(at + 1) : takeStart(words.slice(at + 1, at + AFTER + 2));
  return [...before, figure, ...after].map((inline) =>
    inline.type === 'figure' && row.has(inline.id) ? { type: 'strong', children: [inline] } : inline,
  );
}

/** Whole words and whole figures, as many as there is room for, and an ellipsis in place of the rest. */
function takeStart(words: readonly Word[]): readonly Inline[] {
  const taken = take(words, AFTER, (rest, room) => `${rest.slice(0, room).replace(/\S*$/u, '')} …`);
  return atEdge(taken, -1, (value) => value.replace(/[\s(“,;]*…$/u, '\u00a0…'));
}

function takeEnd(words: readonly Word[]): readonly Inline[] {
  const taken = take([...words].reverse(), BEFORE, (rest, room) => {
    const kept = (room === 0 ? '' : rest.slice(-room)).replace(/^\S*/u, '');
    // What was "chưa đạt" is not to be shown as "đạt".
    const [negation = ''] = /(?<!\p{L})(?:chưa|không|chẳng)$/iu.exec(rest.slice(0, rest.length - kept.length)) ?? [];
    return `… ${negation}${kept}`;
  });
  // A mark that closes what is left out closes nothing here.
  return atEdge([...taken].reverse(), 0, (value) => value.replace(/^…[\s):;,.]*/u, '… '));
}

/** The text at one end, with what was put there tidied up. */
function atEdge(words: readonly Word[], edge: 0 | -1, tidy: (value: string) => string): readonly Inline[] {
  const joined = joinTexts(words);
  const last = joined.at(edge);
  return last?.type === 'text' ? joined.with(edge, { ...last, value: tidy(last.value) }) : joined;
}

/** As many as there is room for; of the first that is too long, what `cut` leaves of it. A figure is not cut. */
function take(words: readonly Word[], most: number, cut: (text: string, room: number) => string): readonly Word[] {
  let room = most;
  const taken: Word[] = [];
  for (const word of words) {
    const { length } = plainText([word]);
    if (length > room) return [...taken, { type: 'text', value: cut(word.type === 'text' ? word.value : '', room) }];
    taken.push(word);
    room -= length;
  }
  return taken;
}
