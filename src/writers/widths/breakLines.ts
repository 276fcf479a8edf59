import { breakPenalty } from './breakPenalty.js';
import { greedyLineCount, spanOf, type WidthOf, wordsOf } from './lineCount.js';
import type { TextFont } from './measureText.js';

/** No gain outweighs a line that does not fit. */
const TOO_WIDE = 1000;
/** A line more than needed is worth it to keep a phrase together (see `breakPenalty`), not for evenness alone. */
const EXTRA_LINE = 0.2;
/** No name and no subject has as many words; a longer text breaks where the page ends. */
const MOST_WORDS = 200;

/**
 * Cuts a text at spaces into as few lines as `maxWidth` (twips) allows, about equally long and better between two
 * phrases than inside one, as a typist breaks an agency's name by hand. Returns the offsets of the spaces to break at.
 */
export function breakOffsets(text: string, maxWidth: number, font: TextFont): readonly number[] {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return [];
  const widthOf = spanOf(text, words, font);
  const needed = greedyLineCount(words.length, maxWidth, widthOf);
  if (needed <= 1) return [];

  const texts = words.map((word) => word.text);
  const penalties = texts.map((_, index) => (index === 0 ? 0 : breakPenalty(texts, index)));
  const planFor = (count: number): Plan => {
    const target = widthOf(0, words.length) / count;
    const costOf = (from: number, to: number): number => {
      const width = widthOf(from, to);
      const tooWide = width > maxWidth && to - from > 1 ? TOO_WIDE : 0;
      const penalty = penalties[to] ?? 0;
      return tooWide + ((width - target) / maxWidth) ** 2 + penalty;
    };
    return bestPlan(words.length, count, costOf);
  };
  const least = planFor(needed);
  const roomier = planFor(Math.min(needed + 1, words.length));
  const { breaks } = roomier.cost + EXTRA_LINE < least.cost ? roomier : least;
  return breaks.map((index) => (words[index]?.start ?? 0) - 1);
}

/** The same as lines of text. */
export function breakLines(text: string, maxWidth: number, font: TextFont): readonly string[] {
  const offsets = breakOffsets(text, maxWidth, font);
  return [0, ...offsets.map((offset) => offset + 1)].map((start, line) => text.slice(start, offsets[line]));
}

interface Plan {
  readonly cost: number;
  readonly breaks: readonly number[];
}

/** Cheapest way to cut `count` words into `lineCount` lines; the indexes of the words that begin lines 2, 3, … */
function bestPlan(count: number, lineCount: number, costOf: WidthOf): Plan {
  let plans = new Map<number, Plan>([[0, { cost: 0, breaks: [] }]]);
  for (let line = 1; line <= lineCount; line += 1) {
    const next = new Map<number, Plan>();
    for (const [from, plan] of plans) {
      const isLast = line === lineCount;
      for (let to = isLast ? count : from + 1; to <= count; to += 1) {
        if (to <= from) continue;
        const cost = plan.cost + costOf(from, to);
        if (cost >= (next.get(to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        next.set(to, { cost, breaks: isLast ? plan.breaks : [...plan.breaks, to] });
      }
    }
    plans = next;
  }
  return plans.get(count) ?? { cost: 0, breaks: [] };
}
