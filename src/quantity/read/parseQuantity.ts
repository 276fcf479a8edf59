import { takeApproximator } from '../approximators.js';
import { quantityText } from '../print/quantityText.js';
import type { QuantityKind } from '../quantity.js';
import { leftOver, spacedGroups } from './leftOver.js';
import { oddNumber } from './oddNumber.js';
import { type Parsed, parseNumbers } from './parseNumbers.js';
import type { Problem } from './reading.js';
import { readWording } from './readWording.js';
import { skipUnit } from './skipUnit.js';
import { tokens } from './tokens.js';

/** Reads a normalised text: [approximator] then a number, a range, a ratio or a wording, then % or đồng. */
export function parseQuantity(text: string, kind: QuantityKind): Parsed | Problem {
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
  const printed = quantityText(kind, approximator, wording.text);
  const quantity = {
    type: 'quantity',
    kind,
    text: printed,
    approximator,
    low,
    high,
    whole: null,
    decimals: 0,
  } as const;
  return { quantity, slips: [], oneGroup: false };
}
