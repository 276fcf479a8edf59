import type { Aim } from '../../model/targets/aim.js';
import type { Timing } from '../../model/targets/due.js';
import type { NamedDate, NamedQuantity, Wording } from '../named.js';
import type { Judgement } from './verdict.js';

/** How a value came out against its target. */
export interface Standing extends Judgement {
  readonly aim: Aim;
  readonly timing: Timing;
  /** Distance to the target, as published, or computed where the numbers are known; never negative. */
  readonly gap: NamedQuantity | null;
  /** What `gap` is counted in: points for rates; null for money, whose text carries it. */
  readonly gapUnit: Wording | string | null;
}

/** Something fixed in advance for one value: a plan of a count or of money, a target of a rate, a milestone of a goal. */
export interface Target extends Standing {
  readonly id: string;
  readonly kind: 'plan' | 'rate' | 'milestone';
  readonly label: Wording | string;
  /** Whether it counts persons and its label names only what they are insured by: "BHXH tự nguyện". */
  readonly schemeAlone: boolean;
  /** What a milestone says of its own, behind the words of its goal. */
  readonly detail: Wording | null;
  /** Null for a milestone that is due and of whose result nothing is known. */
  readonly value: NamedQuantity | null;
  /** Whether "ước" is to be said before the value. */
  readonly estimate: boolean;
  /** Of how many units the value is the sum, where not of all. */
  readonly units: NamedQuantity | null;
  /** The unit word; null for money and rates, whose text carries it. */
  readonly unit: Wording | string | null;
  readonly giver: Wording | null;
  readonly year: NamedDate | null;
  /** The day on which it falls due, where the data say it and its name does not. */
  readonly by: NamedDate | null;
  /** What it is called in a sentence, without its year: "kế hoạch", "kế hoạch quý I". */
  readonly planName: Wording | string;
  /** What is to be reached; null where only the share of it was published. */
  readonly plan: NamedQuantity | null;
  /** Share of the plan, as published, or computed where only the numbers are given; null for rates. */
  readonly percent: NamedQuantity | null;
  /** Distance to the plan as a percentage of the plan, where only the share is known; never negative. */
  readonly gapPercent: NamedQuantity | null;
  /** Whether the value has other targets too, so that this one must be named to know which. */
  readonly several: boolean;
  /** Whether it is one of this period's: of a later year it is only on its way. */
  readonly isOfPeriod: boolean;
}
