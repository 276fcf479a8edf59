import { takeApproximator } from '../quantity/approximation/findApproximator.js';
import { leaningOf } from '../quantity/approximation/meaningOf.js';
import type { Quantity } from '../quantity/quantity.js';
import { compare, readExact } from '../quantity/rational.js';
import { readQuantity } from '../quantity/read/readQuantity.js';
import { readWordingScale } from '../quantity/read/scale.js';
import { isSameFigureText } from '../quantity/text/comparableText.js';
import { hasNumberWord, keyInWords } from './beside/numberInWords.js';
import { keysOf } from './beside/phrases.js';
import type { Knowledge } from './knowledge.js';
import { roundingOf } from './match/roundingOf.js';
import type { Owned } from './readPassage.js';
import { scanSpots } from './scan/scanSpots.js';
import type { Spot } from './scan/spot.js';

export interface ControlCheck {
  readonly agrees: boolean;
  /** It says the figure in a rounder way, truly: "hơn 837 nghìn". */
  readonly rounded: boolean;
  /** Numbers that somebody typed into the control beside the figure: "837.727 (873.727)". */
  readonly others: readonly Spot[];
}

/** Whether a figure's control still says what the data say. Words typed into it ("837.727 người") do no harm. */
export function checkControl({ control, text, spots, shared }: Owned, knowledge: Knowledge): ControlCheck {
  const printings = knowledge.printings.get(control.id) ?? [];
  const same = printings.some((printing) => isSameFigureText(printing, text));
  const inside = spots.every((spot) => control.start <= spot.start && spot.end <= control.end);
  if (shared || (same && inside))
    return { agrees: same || printings.some((printing) => isAdded(printing, text)), rounded: false, others: [] };
  if (spots.length === 0)
    return {
      agrees: same || isSpelled(text, knowledge.sequences.get(control.id) ?? [], printings),
      rounded: false,
      others: [],
    };
  for (const keys of knowledge.sequences.get(control.id) ?? []) {
    const at = spots.findIndex((_, start) => keys.every((key, step) => spots[start + step]?.key === key));
    const meant = spots.slice(at, at + keys.length);
    if (at === -1 || !meant.every((spot) => isAsSure(spot, printings))) continue;
    return { agrees: true, rounded: false, others: spots.filter((spot) => !meant.includes(spot)) };
  }
  const [spot, ...more] = spots;
  const saysExactly = printings.every((printing) =>
    scanSpots(printing).every(({ approximator }) => approximator === null),
  );
  const rounding = spot === undefined || more.length > 0 || !inside || !saysExactly ? null : roundingOf(spot);
  const limits = knowledge.limits.get(control.id) ?? [];
  const rounded = (knowledge.keysById.get(control.id) ?? []).some((key) => rounding?.(key, limits));
  return { agrees: rounded, rounded, others: [] };
}

/**
 * "tám" for "08", "hàng trăm" for 175; and words that say no number at all, which somebody typed over it: a figure may be
 * taken out.
 */
function isSpelled(text: string, sequences: readonly (readonly string[])[], printings: readonly string[]): boolean {
  const worded = readQuantity(text, false, 'count').value;
  if (worded !== null) return sequences.some(([key = '']) => isWithin(key, worded));
  const approximator = takeApproximator(text);
  const words = keysOf(text.slice(approximator?.length ?? 0));
  const said = keyInWords(words);
  if (said !== null)
    return (
      said.length === words.length &&
      sequences.some((keys) => keys.join() === said.key) &&
      isAsSure({ approximator }, printings)
    );
  return /\p{L}{3}/u.test(text) && !hasNumberWord(words) && readWordingScale(words) === null;
}

function isWithin(key: string, { low, high }: Quantity): boolean {
  const value = /^n:(\d+)$/.exec(key)?.[1];
  const exact = value === undefined ? null : readExact(value);
  return exact !== null && compare(low, exact) <= 0 && compare(exact, high) <= 0;
}

/** Whether a figure stands there, and words behind it that say no number. */
function isAdded(printing: string, text: string): boolean {
  return text.startsWith(printing) && !/\d/.test(text.slice(printing.length));
}

/** "khoảng 200" must not become "200", nor "hơn 200" become "gần 200"; where the data are exact, "ước 41.600" is for the writer to say. */
function isAsSure({ approximator }: Pick<Spot, 'approximator'>, printings: readonly string[]): boolean {
  return printings.some((printing) => {
    const [printed] = scanSpots(printing);
    const word = printed?.approximator ?? null;
    return word === null || leaningOf(word) === leaningOf(approximator);
  });
}
