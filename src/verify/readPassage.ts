import type { Control, Passage } from '../readers/readDocument.js';
import type { Scanned } from './context.js';
import { ownersOf } from './scan/ownersOf.js';
import { scanSpots } from './scan/scanSpots.js';
import type { Spot } from './scan/spot.js';

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
  const owners = ownersOf(spots, controls);
  const spotsIn = new Map<Control, Spot[]>(controls.map((control) => [control, []]));
  for (const [spot, own] of owners) for (const control of own) spotsIn.get(control)?.push(spot);
  const owned = controls.flatMap((control): readonly Owned[] => {
    const said = text.slice(control.start, control.end);
    if (said.trim() === '') return [];
    const own = spotsIn.get(control) ?? [];
    return [{ control, text: said, spots: own, shared: own.some((spot) => (owners.get(spot)?.length ?? 0) > 1) }];
  });
  return { passage, spots, owned, loose: spots.filter((spot) => owners.get(spot)?.length === 0) };
}
