import type { Passage } from '../readers/readDocument.js';
import type { Scanned } from './context.js';
import { ownersOf } from './scan/ownersOf.js';
import type { Spot } from './scan/spot.js';

/** In a cell with a number alone, the same number may be anything: it is one of the report's own where no figure is like it. */
const WORD = /\p{L}{2}/u;

/**
 * Numbers that are no figures of the report, in passages that it has word for word: "Số: 30/2020/NĐ-CP" in the office's own
 * template, the number of a form, a telephone.
 */
export function ownNumbers(scanned: readonly Scanned[]): (passage: Passage, spot: Spot) => 'sure' | 'perhaps' | null {
  const own = new Map<string, Set<number>>();
  for (const { passage, spots } of scanned) {
    const text = passage.text.trim();
    const owners = ownersOf(spots, passage.controls);
    const lead = passage.text.indexOf(text);
    for (const spot of spots) {
      if ((owners.get(spot) ?? []).length > 0) continue;
      const starts = own.get(text) ?? new Set();
      own.set(text, starts.add(spot.start - lead));
    }
  }
  return (passage, spot) => {
    const text = passage.text.trim();
    if (!own.get(text)?.has(spot.start - passage.text.indexOf(text))) return null;
    return WORD.test(text) ? 'sure' : 'perhaps';
  };
}
