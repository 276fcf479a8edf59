import { takeApproximator } from '../approximation/findApproximator.js';
import type { Quantity, QuantityKind } from '../quantity.js';
import { normaliseText, textLimit } from '../text/normaliseText.js';
import { leftOver, spacedGroups } from './leftOver.js';
import { oddNumber } from './oddNumber.js';
import { type Parsed, parseNumbers, quantityOf } from './parseNumbers.js';
import type { Reading, ReadingProblem } from './reading.js';
import { readWording } from './readWording.js';
import { skipUnit } from './skipUnit.js';
import { tokens } from './tokens.js';

/**
 * Reads a scalar's source text as a quantity of `kind`. The text is judged, never YAML's parsed number, to which
 * unquoted 100.000 is one hundred. Never throws; a text that cannot be read gives one error.
 *
 * - count: whole things, none or more: `8`, `08`, `837.727`, `hơn 227.000`, `412,5 nghìn`, `10-15`, `2.109/2.156`, `hàng trăm`.
 * - rate: a percentage, with or without its sign: `96,06`, `302,72 %`, `gần 20%`, `26-27%`; 96,06% has the value 96.06. A
 *   point for the comma is read and warned of (`0.03%`), except where it could stand between thousands (`1.234`).
 * - money: đồng, the word itself may be missing: `hơn 3.900 tỷ đồng`, `12,4 tỷ`, `1 tỷ 250 triệu đồng`, `500.000đ`.
 *
 * @param source in any Unicode normal form
 * @param plain the scalar was written without quotes: other YAML programs read such a 100.000 as 100, so it is warned of
 */
export function readQuantity(source: string, plain: boolean, kind: QuantityKind): Reading<Quantity> {
  const { text, length } = normaliseText(source);
  if (length > textLimit) {
    return { value: null, problems: [{ code: 'number-too-long', args: { length, limit: textLimit } }] };
  }
  const parsed = parseQuantity(text, kind);
  if ('code' in parsed) return { value: null, problems: [withoutWrongSuggestion(parsed, kind)] };
  return { value: parsed.quantity, problems: warnings(parsed, text, plain) };
}

/** Reads a normalised text: [approximator] then a number, a range, a ratio or a wording, then % or đồng. */
function parseQuantity(text: string, kind: QuantityKind): Parsed | ReadingProblem {
  const approximator = takeApproximator(text);
  const found = tokens(text, approximator?.length ?? 0);
  const odd = found.find((token) => token.type === 'odd');
  if (odd !== undefined) return oddNumber(text, odd, kind);
  if (found[0]?.type === 'dash' && found[1]?.type === 'number') return { code: 'number-negative', args: { text } };
  const wording = kind === 'rate' ? null : readWording(found);
  if (wording === null) return spacedGroups(text, found) ?? parseNumbers(text, found, approximator, kind);
  const end = skipUnit(found, wording.next, kind);
  if (end < found.length) return leftOver(text, found, end, kind);
  const { low, high } = wording;
  const quantity = quantityOf(kind, approximator, wording.text, { low, high, whole: null, decimals: 0 });
  return { quantity, slips: [], oneGroup: false };
}

function warnings({ slips, oneGroup }: Parsed, text: string, plain: boolean): readonly ReadingProblem[] {
  if (plain && oneGroup) {
    return [{ code: 'number-unquoted', args: { text, read: text, safe: text.replace('.', '') } }];
  }
  if (slips.length === 0) return [];
  let suggestion = text;
  for (const { token, text: right } of slips.toReversed()) {
    suggestion = suggestion.slice(0, token.start) + right + suggestion.slice(token.end);
  }
  return [{ code: 'number-decimal-point', args: { text, suggestion } }];
}

/** A suggestion is only worth giving where following it leaves nothing wrong. */
function withoutWrongSuggestion(problem: ReadingProblem, kind: QuantityKind): ReadingProblem {
  switch (problem.code) {
    case 'number-notation':
      return { code: problem.code, args: checked(problem.args, kind) };
    case 'number-foreign-digit':
      return { code: problem.code, args: checked(problem.args, kind) };
    case 'number-grouping':
      return { code: problem.code, args: checked(problem.args, kind) };
    case 'number-leading-zero':
      return { code: problem.code, args: checked(problem.args, kind) };
    case 'number-ambiguous': {
      const { first, second } = problem.args;
      if (isRight(first, kind) && isRight(second, kind)) return problem;
      return { code: problem.code, args: { ...problem.args, first: null, second: null } };
    }
    case 'number-with-unit':
      if (isRight(problem.args.number, kind)) return problem;
      return { code: problem.code, args: { ...problem.args, number: null } };
    default:
      return problem;
  }
}

function checked<Args extends { readonly suggestion: string | null }>(args: Args, kind: QuantityKind): Args {
  return isRight(args.suggestion, kind) ? args : { ...args, suggestion: null };
}

function isRight(text: string | null, kind: QuantityKind): boolean {
  const parsed = text === null ? null : parseQuantity(text, kind);
  return parsed !== null && !('code' in parsed) && parsed.slips.length === 0;
}
