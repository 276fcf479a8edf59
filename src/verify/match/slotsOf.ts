import type { Passage } from '../../readers/readDocument.js';
import { isLabel } from '../scan/isLabel.js';
import { ownersOf } from '../scan/ownersOf.js';
import type { Spot } from '../scan/spot.js';
import type { Slot } from './slot.js';

/** The numbers of a passage of the report, but for those of headings. */
export function slotsOf(passage: Passage, spots: readonly Spot[]): readonly Slot[] {
  const owners = ownersOf(spots, passage.controls);
  return spots
    .filter((spot) => !isLabel(passage, spot))
    .map((spot) => {
      const own = owners.get(spot) ?? [];
      const [first, ...others] = own;
      return {
        ids: own.map(({ id }) => id),
        text: first === undefined || others.length > 0 ? spot.found : passage.text.slice(first.start, first.end),
        spot,
        approximate: spot.approximator !== null && first !== undefined && first.start <= spot.leadStart,
      };
    });
}
