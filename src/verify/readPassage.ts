import type { Control, Passage } from '../readers/readDocument.js';
import type { Scanned } from './context.js';
import { scanSpots } from './scanSpots.js';
import { overlaps } from './slotsOf.js';
import type { Spot } from './spot.js';

/** A passage of the document with its numbers, and which of them are in controls. */
export interface ReadPassage extends Scanned {
  /** Each control that is not empty, with the numbers that it holds or is part of. */
  readonly owned: readonly Owned[];
  /** Numbers that belong to no control. */
  readonly loose: readonly Spot[];
}

export interface Owned {
  readonly control: Control;
  readonly text: string;
  readonly spots: readonly Spot[];
  /** Another control has a part of one of the numbers: "2018 - 2020" from two figures. */
  readonly shared: boolean;
}

export function readPassage(passage: Passage): ReadPassage {
  const { text, controls } = passage;
  const spots = scanSpots(text);
  const ownersOf = (spot: Spot): number => controls.filter((control) => overlaps(spot, control)).length;
  const owned = controls.flatMap((control): readonly Owned[] => {
    const said = text.slice(control.start, control.end);
    if (said.trim() === '') return [];
    const own = spots.filter((spot) => overlaps(spot, control));
    return [{ control, text: said, spots: own, shared: own.some((spot) => ownersOf(spot) > 1) }];
  });
  return { passage, spots, owned, loose: spots.filter((spot) => ownersOf(spot) === 0) };
}
