/** Raised where units cannot be added. `other` and `file` name the unit that it clashes with, and where that stands. */
export interface RollupFindingArgs {
  /** By name, level and code, in the reported period. */
  'rollup-unit-twice': { readonly unit: string; readonly file: string };
  /** Provinces before and after a merger share ground. */
  'rollup-ground-shared': { readonly unit: string; readonly other: string; readonly file: string };
  /** A province and a district: which province the district is in is not known, so it might be counted twice. */
  'rollup-levels-mixed': { readonly unit: string; readonly other: string; readonly file: string };
  /** It was no more on the day of its figures. */
  'rollup-unit-ended': {
    readonly unit: string;
    readonly date: string;
    readonly ended: string;
    readonly now: readonly string[];
  };
  'rollup-period-differs': {
    readonly from: string;
    readonly to: string;
    readonly otherFrom: string;
    readonly otherTo: string;
    readonly file: string;
  };
  /** The places of a file are to be added, and it has none. */
  'rollup-no-places': Readonly<Record<string, never>>;
  /** Warning: places that were no more on the day (`date`) of their figures; an office's table may keep their names. */
  'rollup-places-ended': { readonly units: readonly string[]; readonly date: string; readonly ended: string };
  /** The frame states a number that the units give too. */
  'rollup-frame-number': { readonly key: string; readonly sum: string };
}

/**
 * Why something of the units is not in the sum; becomes words in `messages/`.
 *
 * - percent-only: a percentage without the numbers it comes from.
 * - percent-inexact: the sum is approximate, so that no percentage of it can be worked out.
 * - not-all: not every unit with the value has it (a plan, a change): with some it would say too much.
 * - plan-unknown: not every unit with the value has the plan's number, so that the achievement would be false.
 * - change-mixed: some rose, some fell, and the numbers are not exact or not all given.
 * - wording: "hàng trăm" cannot be added. ratio-mixed: "5/8" and "6" cannot. kind-mixed: money and a count cannot.
 * - too-long: the sum has more digits than a data file may hold.
 * - unit-differs: another unit word than the one that has the place.
 * - scope-differs: not all units speak of the same people.
 * - name-taken: another line has the name already.
 * - value-partial: the number that it is about is the sum of some units, and the plan or the whole is of all.
 * - without-value: the number that it belongs to is left out.
 * - per-event: people at each event, while their total is given. other-source: what another source says.
 * - own-number: a number within a text, a goal or a task of one unit, which is not added.
 * - words-differ: not all units say the same. too-many: more names than a report can hold. own-words: text of one unit.
 */
export type LeftReason =
  | 'percent-only'
  | 'percent-inexact'
  | 'not-all'
  | 'plan-unknown'
  | 'change-mixed'
  | 'wording'
  | 'ratio-mixed'
  | 'kind-mixed'
  | 'too-long'
  | 'unit-differs'
  | 'scope-differs'
  | 'name-taken'
  | 'value-partial'
  | 'without-value'
  | 'per-event'
  | 'other-source'
  | 'own-number'
  /** Results of places within a unit are of that unit's report; `--places` takes them as units. */
  | 'own-places'
  | 'words-differ'
  | 'too-many'
  | 'own-words';
