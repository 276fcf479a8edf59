import type { Control, Passage } from '../readers/readDocument.js';
import { isLabel } from './isLabel.js';
import type { Slot } from './slot.js';
import type { Spot } from './spot.js';

/** The numbers of a passage of the report, but for those of headings. */
export function slotsOf(passage: Passage, spots: readonly Spot[]): readonly Slot[] {
  return spots
    .filter((spot) => !isLabel(passage, spot))
    .map((spot) => {
      const owners = passage.controls.filter((control) => overlaps(spot, control));
      const [first, ...others] = owners;
      return {
        ids: owners.map(({ id }) => id),
        text: first === undefined || others.length > 0 ? spot.found : passage.text.slice(first.start, first.end),
        spot,
        approximate: spot.approximator !== null && first !== undefined && first.start <= spot.leadStart,
      };
    });
}

export function overlaps(spot: Pick<Spot, 'start' | 'end'>, control: Pick<Control, 'start' | 'end'>): boolean {
  return spot.start < control.end && control.start < spot.end;
}
