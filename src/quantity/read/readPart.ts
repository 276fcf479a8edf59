import type { QuantityKind } from '../quantity.js';
import { add, compare, multiply, type Rational, rational } from '../rational.js';
import { type AmountPlace, type AmountProblem, readAmount } from './readAmount.js';
import type { ReadingProblem } from './reading.js';
import { readScale, type Scale } from './scale.js';
import type { Token } from './token.js';

/** One end of a range, one side of a ratio, or all of a simple figure: numbers with their scale words. */
export interface Part {
  readonly value: Rational;
  /** The same before the scale word: 3 in "3 triệu". */
  readonly bare: Rational;
  /** As printed, without padding, percent sign or unit: "1 tỷ 250 triệu". */
  readonly text: string;
  /** The same with the zero of official counts in front, where one is written: "02" in "02/03". */
  readonly padded: string;
  readonly decimals: number;
  readonly scale: Scale | null;
  /** Places where a decimal point was written for a comma, with the right form. */
  readonly slips: readonly Slip[];
  readonly oneGroup: boolean;
  /** Index of the first token after the part. */
  readonly next: number;
}

export interface Slip {
  readonly token: Token;
  readonly text: string;
}

/** What a part is read from. */
export interface PartSource {
  /** The whole normalised text, for problems. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kind: QuantityKind;
  /** A scale word after the upper end of a range holds for the lower one too: "3-5 triệu". */
  readonly scaled: boolean;
}

/** Reads the part at token `at`; null where no number stands there. */
export function readPart(source: PartSource, at: number): Part | ReadingProblem | null {
  const first = readSimplePart(source, at);
  if (first === null || 'code' in first || source.kind === 'rate') return first;
  return readTail(source, first);
}

/** "1 tỷ 250 triệu", "2 triệu 500.000": each piece below the unit before it. A bare tail under 1.000 is doubtful ("1 triệu 250"). */
function readTail(source: PartSource, head: Part): Part | ReadingProblem {
  let sum = head;
  let unit = head.scale;
  while (unit !== null && sum.decimals === 0) {
    const tail = readSimplePart(source, sum.next);
    if (tail === null || 'code' in tail) return tail ?? sum;
    const doubtful = tail.scale === null && compare(tail.value, rational(1000)) < 0;
    if (doubtful || compare(tail.value, rational(unit.factor)) >= 0) return sum;
    unit = tail.scale;
    sum = {
      ...tail,
      value: add(sum.value, tail.value),
      bare: add(sum.value, tail.value),
      text: `${sum.text} ${tail.text}`,
      scale: head.scale,
      slips: [...sum.slips, ...tail.slips],
    };
  }
  return sum;
}

function readSimplePart(source: PartSource, at: number): Part | ReadingProblem | null {
  const token = source.tokens[at];
  if (token?.type !== 'number') return null;
  const words = source.tokens.slice(at + 1, at + 3).map((next) => (next.type === 'word' ? next.text : ''));
  const scale = source.kind === 'rate' ? null : readScale(words);
  const amount = readAmount(token.text, placeOf(source, scale));
  if (amount.type === 'problem') return toProblem(amount, source.text, token);
  const text = scale === null ? amount.text : `${amount.text} ${scale.text}`;
  return {
    value: scale === null ? amount.value : multiply(amount.value, rational(scale.factor)),
    bare: amount.value,
    text,
    padded: /^0[1-9]$/.test(token.text) ? token.text : text,
    decimals: amount.decimals,
    scale,
    slips: amount.slip ? [{ token, text: amount.text }] : [],
    oneGroup: amount.oneGroup,
    next: at + 1 + (scale?.words ?? 0),
  };
}

function placeOf(source: PartSource, scale: Scale | null): AmountPlace {
  if (source.kind === 'rate') return 'rate';
  return scale !== null || source.scaled ? 'scaled' : 'whole';
}

/** Suggestions for one number become suggestions for the whole text. */
function toProblem(problem: AmountProblem, text: string, token: Token): ReadingProblem {
  const placed = (piece: string | null): string | null =>
    piece === null ? null : text.slice(0, token.start) + piece + text.slice(token.end);
  switch (problem.code) {
    case 'number-fraction':
      return { code: problem.code, args: { text } };
    case 'number-grouping':
      return { code: problem.code, args: { text, suggestion: placed(problem.args.suggestion) } };
    case 'number-ambiguous':
      return {
        code: problem.code,
        args: { text, first: placed(problem.args.first), second: placed(problem.args.second) },
      };
    case 'number-leading-zero':
      return { code: problem.code, args: { text, suggestion: placed(problem.args.suggestion) } };
  }
}
