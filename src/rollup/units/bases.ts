import type { UnitYear } from '../../model/schema/unitYear.js';
import { LEVELS } from '../../territories/levels.js';
import { inOrder } from './tally.js';

/** Of how many units, and of what kind, data are the sum. */
export interface Bases {
  readonly count: number;
  /** "huyện", "thị xã": in the order of levels. */
  readonly words: readonly string[];
}

/** One unit stands for itself, and a sum for the units that it is the sum of, so that sums of sums count the same units. */
export function basesOf({ level, sumOf }: UnitYear['unit']): Bases {
  if (sumOf === undefined) return { count: 1, words: [level] };
  return { count: Math.max(1, Number(sumOf.count.low.num)), words: sumOf.unit.split(/,\s*/) };
}

export function allBases(parts: readonly Bases[]): Bases {
  const words = [...new Set(parts.flatMap((part) => part.words))];
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    words: words.sort((a, b) => placeOf(a) - placeOf(b) || inOrder(a, b)),
  };
}

/** Words that are no level stand behind those that are. */
function placeOf(word: string): number {
  const place = (LEVELS as readonly string[]).indexOf(word);
  return place === -1 ? LEVELS.length : place;
}
