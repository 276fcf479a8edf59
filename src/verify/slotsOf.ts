import type { Control, Passage } from '../readers/readDocument.js';
import type { Slot } from './slot.js';
import type { Spot } from './spot.js';

/** The numbers of a passage that belong to figures. */
export function slotsOf({ text, controls }: Passage, spots: readonly Spot[]): readonly Slot[] {
  return spots.flatMap((spot) => {
    const owners = controls.filter((control) => overlaps(spot, control));
    const [first] = owners;
    if (first === undefined) return [];
    return [
      {
        ids: owners.map(({ id }) => id),
        text: owners.length > 1 ? spot.found : text.slice(first.start, first.end),
        spot,
        approximate: spot.approximator !== null && first.start <= spot.leadStart,
      },
    ];
  });
}

export function overlaps(spot: Pick<Spot, 'start' | 'end'>, control: Pick<Control, 'start' | 'end'>): boolean {
  return spot.start < control.end && control.start < spot.end;
}
