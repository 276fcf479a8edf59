/** Raised where units cannot be added. `other` and `file` name the unit that it clashes with, and where that stands. */
export interface RollupFindingArgs {
  /** By name, level and code, in the reported period. */
  'rollup-unit-twice': { readonly unit: string; readonly file: string };
  /** Provinces before and after a merger share ground. */
  'rollup-ground-shared': { readonly unit: string; readonly other: string; readonly file: string };
  /** A province and a district: which province the district is in is not known, so it might be counted twice. */
  'rollup-levels-mixed': { readonly unit: string; readonly other: string; readonly file: string };
  'rollup-period-differs': {
    readonly from: string;
    readonly to: string;
    readonly otherFrom: string;
    readonly otherTo: string;
    readonly file: string;
  };
  /** The frame states a number that the units give too. */
  'rollup-frame-number': { readonly key: string; readonly sum: string };
}
