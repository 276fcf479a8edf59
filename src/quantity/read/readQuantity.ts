import type { Quantity, QuantityKind } from '../quantity.js';
import { normaliseText, textLimit } from '../text/normaliseText.js';
import type { Parsed } from './parseNumbers.js';
import { parseQuantity } from './parseQuantity.js';
import type { Problem, Reading } from './reading.js';

/**
 * Reads a scalar's source text as a quantity of `kind`. The text is judged, never YAML's parsed number, to which
 * unquoted 100.000 is one hundred. Never throws; a text that cannot be read gives one error.
 *
 * @param plain the scalar was written without quotes
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

function warnings({ slips, oneGroup }: Parsed, text: string, plain: boolean): readonly Problem[] {
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
function withoutWrongSuggestion(problem: Problem, kind: QuantityKind): Problem {
  switch (problem.code) {
    case 'number-notation':
      return { code: problem.code, args: { ...problem.args, suggestion: checked(problem.args.suggestion, kind) } };
    case 'number-foreign-digit':
      return { code: problem.code, args: { ...problem.args, suggestion: checked(problem.args.suggestion, kind) } };
    case 'number-grouping':
      return { code: problem.code, args: { ...problem.args, suggestion: checked(problem.args.suggestion, kind) } };
    default:
      return problem;
  }
}

function checked(suggestion: string | null, kind: QuantityKind): string | null {
  if (suggestion === null) return null;
  const parsed = parseQuantity(suggestion, kind);
  return 'code' in parsed || parsed.slips.length > 0 ? null : suggestion;
}
