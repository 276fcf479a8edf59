import type { Ended } from '../../territories/endedOn.js';
import type { Label } from '../rows/indicator.js';

export type SideName = 'older' | 'newer';

/** Why two figures cannot be compared. There is one reason, the first that stands in the way. */
export type Obstacle =
  /** Of several units, some do not have the number. */
  | { readonly type: 'part-missing'; readonly side: SideName; readonly units: readonly string[] }
  /** Several units count different things, or different spans of days, under one name. */
  | { readonly type: 'parts-differ'; readonly side: SideName }
  /** A sum of some units only: which ones is not known. */
  | { readonly type: 'of-some'; readonly side: SideName }
  /** Percentages, averages and wordings are never added. */
  | { readonly type: 'not-additive'; readonly side: SideName }
  /** One file says two things of what is measured. */
  | { readonly type: 'two-values'; readonly side: SideName }
  /** A goal of which nothing is known in the one period, or in both. */
  | { readonly type: 'no-value'; readonly side: SideName | 'both' }
  /** One name of a figure, and two things that are measured; the unit word, what a rate is a share of, or the area changed. */
  | { readonly type: 'measure' | 'unit' | 'of' | 'area'; readonly older: Label; readonly newer: Label }
  /** A count here, a rate or money there. */
  | { readonly type: 'kind' }
  /** "11/11" against a number without a whole. */
  | { readonly type: 'denominator'; readonly lost: SideName }
  /** The unit was no more on the day of the figure. */
  | { readonly type: 'ended'; readonly side: SideName; readonly ended: Ended }
  /** On their days the two figures are of different ground, though their files are of one. */
  | { readonly type: 'territory' }
  /** Counted by units that ended, or were drawn anew, on 1/7/2025. */
  | { readonly type: 'district' | 'commune' }
  /** What happened in a longer span against what happened in a shorter one. */
  | { readonly type: 'length' }
  /** What happened is counted over spans that share days, and so something twice. */
  | { readonly type: 'overlap' }
  /** What stands on a day is of one and the same day in both periods: two statements, no change. */
  | { readonly type: 'same-day' }
  /** The figure of the later period is of an earlier day than that of the earlier one. */
  | { readonly type: 'day-order' };

/** What a reader must know of figures that are compared all the same. */
export type Caution =
  /** Neither number is exact enough to tell a rise from a fall. */
  | { readonly type: 'unclear' }
  | { readonly type: 'estimate'; readonly side: SideName | 'both' }
  | { readonly type: 'approximate'; readonly side: SideName | 'both' }
  /** Joined by the name that their author gave them, in other words. */
  | { readonly type: 'label'; readonly older: Label; readonly newer: Label };
