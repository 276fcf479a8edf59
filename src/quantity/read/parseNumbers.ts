import type { Approximator } from '../approximation/approximators.js';
import { quantityText } from '../print/quantityText.js';
import type { Quantity, QuantityKind } from '../quantity.js';
import { compare, isInteger, multiply, type Rational, rational } from '../rational.js';
import { leftOver } from './leftOver.js';
import type { ReadingProblem } from './reading.js';
import { type Part, readPart, type Slip } from './readPart.js';
import { readScale } from './scale.js';
import { lowerWord, skipUnit } from './skipUnit.js';
import type { Token } from './token.js';

/** A quantity and what the text it came from gives cause to warn of. */
export interface Parsed {
  readonly quantity: Quantity;
  readonly slips: readonly Slip[];
  /** The text is one number with one point before three digits ("100.000") and nothing else. */
  readonly oneGroup: boolean;
}

/** One number, "a-b", "từ a đến b" or "a/b"; `tokens` begin behind the approximator. */
export function parseNumbers(
  text: string,
  tokens: readonly Token[],
  approximator: Approximator | null,
  kind: QuantityKind,
): Parsed | ReadingProblem {
  const spelled = lowerWord(tokens[0]) === 'từ';
  const joined = spelled || tokens.some((token) => token.type === 'dash');
  const scaled = joined && tokens.some((token) => readScale([token.text]) !== null);
  const source = { text, tokens, kind, scaled };
  const first = readPart(source, spelled ? 1 : 0);
  if (first === null || 'code' in first) return first ?? unreadable(text, kind);

  const link = skipUnit(tokens, first.next, kind);
  const form = linkForm(tokens[link], spelled);
  if (form === null && spelled) return unreadable(text, kind);
  if (form === null && link < tokens.length) return leftOver(text, tokens, link, kind);
  if (form === null) return single(text, first, approximator, kind, tokens.length === 1 && approximator === null);

  const second = readPart(source, link + 1);
  if (second === null || 'code' in second) return second ?? unreadable(text, kind);
  const end = skipUnit(tokens, second.next, kind);
  if (end < tokens.length) return leftOver(text, tokens, end, kind);
  if (form === 'ratio') return ratio(text, first, second, approximator, kind);
  const percent = kind === 'rate' && link > first.next ? '%' : '';
  const from = first.text + percent;
  const printed = form === 'spelled' ? `từ ${from} đến ${second.text}` : `${from}-${second.text}`;
  return range(text, first, second, approximator, kind, printed);
}

function linkForm(token: Token | undefined, spelled: boolean): 'spelled' | 'dash' | 'ratio' | null {
  const word = lowerWord(token);
  if (spelled) return word === 'đến' || word === 'tới' ? 'spelled' : null;
  if (token?.type === 'dash') return 'dash';
  return token?.type === 'slash' ? 'ratio' : null;
}

function single(
  text: string,
  part: Part,
  approximator: Approximator | null,
  kind: QuantityKind,
  alone: boolean,
): Parsed | ReadingProblem {
  if (kind !== 'rate' && !isInteger(part.value)) return { code: 'number-fraction', args: { text } };
  const padded = kind === 'count' && /^[1-9]$/.test(part.text) ? `0${part.text}` : part.text;
  const { value, decimals } = part;
  return {
    quantity: quantityOf(kind, approximator, padded, { low: value, high: value, whole: null, decimals }),
    slips: part.slips,
    oneGroup: alone && part.oneGroup,
  };
}

function ratio(
  text: string,
  part: Part,
  whole: Part,
  approximator: Approximator | null,
  kind: QuantityKind,
): Parsed | ReadingProblem {
  if (kind !== 'count' || part.scale !== null || whole.scale !== null) return unreadable(text, kind);
  if (whole.value.num === 0n) return { code: 'ratio-of-zero', args: { text } };
  const printed = `${part.padded}/${whole.padded}`;
  const bounds = { low: part.value, high: part.value, whole: whole.value, decimals: 0 };
  return { quantity: quantityOf(kind, approximator, printed, bounds), slips: [], oneGroup: false };
}

function range(
  text: string,
  first: Part,
  second: Part,
  approximator: Approximator | null,
  kind: QuantityKind,
  printed: string,
): Parsed | ReadingProblem {
  const low = lowEnd(first, second);
  const high = second.value;
  if (kind !== 'rate' && !(isInteger(low) && isInteger(high))) return { code: 'number-fraction', args: { text } };
  if (compare(low, high) >= 0) return { code: 'number-range', args: { text } };
  const bounds = { low, high, whole: null, decimals: Math.max(first.decimals, second.decimals) };
  const quantity = quantityOf(kind, approximator, printed, bounds);
  return { quantity, slips: [...first.slips, ...second.slips], oneGroup: false };
}

/** "3-5 triệu" is from three million. */
function lowEnd(first: Part, second: Part): Rational {
  return first.scale === null && second.scale !== null
    ? multiply(first.bare, rational(second.scale.factor))
    : first.value;
}

export function quantityOf(
  kind: QuantityKind,
  approximator: Approximator | null,
  number: string,
  bounds: Pick<Quantity, 'low' | 'high' | 'whole' | 'decimals'>,
): Quantity {
  return { type: 'quantity', kind, text: quantityText(kind, approximator, number), approximator, ...bounds };
}

function unreadable(text: string, kind: QuantityKind): ReadingProblem {
  return { code: 'number-unreadable', args: { text, expected: kind } };
}
