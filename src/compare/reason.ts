import type { Label } from './rows/indicator.js';

export type SideName = 'older' | 'newer';

/** Why two figures of one name cannot be compared. */
export type Obstacle =
  /** The unit word, what a rate is a share of, or the area changed. */
  | { readonly type: 'unit' | 'of' | 'area'; readonly older: Label; readonly newer: Label }
  /** A count here, a rate or money there. */
  | { readonly type: 'kind' }
  /** "11/11" against a number without a whole. */
  | { readonly type: 'denominator'; readonly lost: SideName }
  /** Counted by units that ended, or were drawn anew, on 1/7/2025. */
  | { readonly type: 'district' | 'commune' }
  /** What happened in a longer period against what happened in a shorter one. */
  | { readonly type: 'length' }
  /** Of several units, some do not have the number. */
  | { readonly type: 'part-missing'; readonly side: SideName; readonly units: readonly string[] }
  /** Several units count different things under one name. */
  | { readonly type: 'parts-differ'; readonly side: SideName }
  /** Percentages, averages and wordings are never added. */
  | { readonly type: 'not-additive'; readonly side: SideName };

/** What a reader must know of figures that are compared all the same. */
export type Caution =
  /** Neither number is exact enough to tell a rise from a fall. */
  | { readonly type: 'unclear' }
  | { readonly type: 'estimate'; readonly side: SideName | 'both' }
  | { readonly type: 'approximate'; readonly side: SideName | 'both' };
