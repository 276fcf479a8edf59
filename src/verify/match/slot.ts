import type { Spot } from '../scan/spot.js';

/** A place where the report prints a figure: the words round it tell what a number there must be. */
export interface Slot {
  /** One; two where a range joins two figures ("2018 - 2020"); none for a number in a name, such as that of a recipient. */
  readonly ids: readonly string[];
  /** As printed there: "khoảng 200", "23/5/2018". */
  readonly text: string;
  readonly spot: Spot;
  /** The approximator is part of the figure, not of the words before it. */
  readonly approximate: boolean;
}
