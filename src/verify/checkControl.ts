import { leaningOf } from '../quantity/approximation/meaningOf.js';
import { isSameFigureText } from '../quantity/text/comparableText.js';
import type { Knowledge } from './knowledge.js';
import type { Owned } from './readPassage.js';
import { scanSpots } from './scanSpots.js';
import type { Spot } from './spot.js';

export interface ControlCheck {
  readonly agrees: boolean;
  /** Numbers that somebody typed into the control beside the figure: "837.727 (873.727)". */
  readonly others: readonly Spot[];
}

/** Whether a figure's control still says what the data say. Words typed into it ("837.727 người") do no harm. */
export function checkControl({ control, text, spots, shared }: Owned, knowledge: Knowledge): ControlCheck {
  const printings = knowledge.printings.get(control.id) ?? [];
  const same = printings.some((printing) => isSameFigureText(printing, text));
  const inside = spots.every((spot) => control.start <= spot.start && spot.end <= control.end);
  if (shared || (same && inside)) return { agrees: same, others: [] };
  if (spots.length === 0) return { agrees: same, others: [] };
  for (const keys of knowledge.sequences.get(control.id) ?? []) {
    const at = spots.findIndex((_, start) => keys.every((key, step) => spots[start + step]?.key === key));
    const meant = spots.slice(at, at + keys.length);
    if (at === -1 || !meant.every((spot) => isAsSure(spot, printings))) continue;
    return { agrees: true, others: spots.filter((spot) => !meant.includes(spot)) };
  }
  return { agrees: false, others: [] };
}

/** "khoảng 200" must not become "200", nor "hơn 200" become "gần 200"; where the data are exact, "ước 41.600" is for the writer to say. */
function isAsSure({ approximator }: Spot, printings: readonly string[]): boolean {
  return printings.some((printing) => {
    const [printed] = scanSpots(printing);
    const word = printed?.approximator ?? null;
    return word === null || leaningOf(word) === leaningOf(approximator);
  });
}
