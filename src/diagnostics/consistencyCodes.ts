/**
 * Raised where what the data say in two places, or in two numbers, does not go together. Figures are as printed;
 * those that were worked out may be bounds ("≥ 125%", "1.350-1.850"). Warnings, unless said otherwise: what was
 * published is printed all the same.
 */
export interface ConsistencyFindingArgs {
  /** `of`: the name of the whole. */
  'coverage-disagrees': {
    readonly published: string;
    readonly computed: string;
    readonly value: string;
    readonly of: string;
    readonly denominator: string;
  };
  'rate-over-100': { readonly percent: string; readonly of: string };
  /** `parts`: "29.024 + 2.983". */
  /** `home`: the key that has it already: "participants.health.coverage". */
  'rate-two-homes': { readonly label: string; readonly home: string };
  /** `declared`: by `relation`; else BHXH as a whole, which is the sum of its two kinds anyhow. */
  'sum-disagrees': {
    readonly value: string;
    readonly parts: string;
    readonly sum: string;
    readonly declared: boolean;
  };
  'part-exceeds-whole': { readonly label: string; readonly part: string; readonly whole: string };
  'parts-exceed-whole': { readonly parts: string; readonly sum: string; readonly whole: string };
  /** A row of places with nothing but a name. */
  'place-empty': { readonly name: string };
  /** Error: money or a rate against a count, of one place; `key`: where the first of the two stands. */
  'place-change-unlike': { readonly key: 'value' | 'base'; readonly value: string; readonly change: string };
  'place-plan-unlike': { readonly key: 'value' | 'shortfall'; readonly value: string; readonly plan: string };
  /** "5/3" where a part of a whole is counted. */
  'ratio-over-one': { readonly text: string };
  'attendance-disagrees': {
    readonly count: string;
    readonly each: string;
    readonly computed: string;
    readonly total: string;
  };

  /** Error: nothing is said of the change. */
  'change-empty': { readonly against: string };
  /** Error: neither said nor to be worked out whether it rose or fell, so that the change could not be printed. */
  'change-undirected': { readonly against: string };
  /** Error: "tăng 0". */
  'change-zero': { readonly direction: string };
  /** Error: "bằng", and yet a difference, which could not be printed. */
  'change-equal': { readonly difference: string };
  'change-direction-disagrees': { readonly direction: string; readonly value: string; readonly base: string };
  'change-value-disagrees': {
    readonly published: string;
    readonly computed: string;
    readonly value: string;
    readonly base: string;
  };
  /** `baseGiven`: false where the base was worked out from the value and the difference. */
  'change-percent-disagrees': {
    readonly published: string;
    readonly computed: string;
    readonly value: string;
    readonly base: string;
    readonly baseGiven: boolean;
  };
  'change-percent-of-zero': { readonly percent: string };
  /** More was added than there is now. */
  'change-exceeds-value': { readonly change: string; readonly value: string };
  /** No whole number of the other period gives the percentage. */
  'change-percent-impossible': { readonly direction: string; readonly percent: string; readonly value: string };

  /** Error: "ước", a day or another source's number, and no number that it is about. */
  'provenance-without-number': { readonly key: string; readonly needed: string };
  'date-outside-period': { readonly date: string; readonly from: string; readonly to: string };
  'document-before-basis': {
    readonly document: string;
    readonly date: string;
    readonly basis: string;
    readonly basisDate: string;
  };
  'document-after-period': { readonly document: string; readonly date: string; readonly end: string };
  'report-before-period-end': { readonly date: string; readonly end: string };
  'report-before-document': { readonly date: string; readonly document: string; readonly documentDate: string };
  'document-two-dates': { readonly document: string; readonly first: string; readonly second: string };
  'document-two-issuers': { readonly document: string; readonly first: string; readonly second: string };

  /** A plan in numbers against a value too approximate for a percentage. */
  'plan-percent-unknown': { readonly value: string; readonly plan: string };
  /** Error: a gap on both sides of one plan. */
  'plan-gap-both': { readonly shortfall: string; readonly excess: string };
  /** Error: "vượt 0". */
  'plan-gap-zero': { readonly side: PlanSide; readonly gap: string };
  /** Error: a gap on the other side than the plan's number or the published percentage (`against`) says. */
  'plan-gap-side': {
    readonly side: PlanSide;
    readonly gap: string;
    readonly by: 'plan' | 'percent';
    /** Null where only its share of the plan is known. */
    readonly value: string | null;
    readonly against: string;
  };
  'plan-gap-disagrees': {
    readonly side: PlanSide;
    readonly published: string;
    readonly computed: string;
    readonly by: 'plan' | 'percent';
    readonly value: string;
    readonly against: string;
  };
  'plan-two-values': { readonly first: string; readonly second: string };
  /** What is counted may be meant to rise or to fall: costs, "giảm hộ nghèo". */
  'target-limit-doubtful': { readonly label: string };
  /** `wanted`: "không quá 3%", of which the word counts. */
  'target-limit-disagrees': { readonly limit: string; readonly wanted: string };
  /** Said to have no day, and given one under `key`, which counts. */
  'target-dated': { readonly key: string };
  'goal-without-result': { readonly about: string; readonly year: string };
  /** Error: a number, and the name (`figure`) of another. */
  'goal-result-twice': { readonly value: string; readonly figure: string };
  'result-without-goal': { readonly about: string; readonly value: string };
  /** A rate against a number of people, or people against households; the milestone is printed as not to be assessed. */
  'goal-unlike-result': { readonly year: string; readonly milestone: string; readonly result: string };
  'figure-two-values': { readonly label: string; readonly first: string; readonly second: string };

  /** Error: "hơn 5", "2/3" or none, where a sum is said to be of so many units. */
  'sum-of-inexact': { readonly text: string };
  /** Error: not "a/b" with the b of unit.sumOf. `sum`: that number; null where the data are no sum. */
  'units-malformed': { readonly text: string; readonly sum: string | null };
  /** A plan or a whole beside a sum of some units: no verdict is made of it. */
  'units-of-some': { readonly value: string; readonly units: string };

  /** `unit`: "tỉnh Đồng Nai", as the data call it; `code`: the code of that unit in the reported period. */
  'unit-code-disagrees': { readonly unit: string; readonly code: string; readonly expected: string };
  /** `expected`: what it is called in the reported period: "thành phố Huế". */
  'unit-level-disagrees': { readonly unit: string; readonly expected: string };
  /** A province that had ended before the period began; `now`: the units that cover its ground in the period. */
  'unit-ended': { readonly unit: string; readonly ended: string; readonly now: readonly string[] };
  /** Figures of a day (`date`) on which the unit was no more; `now`: the units that have its ground, empty where the table does not know. */
  'unit-ended-before': {
    readonly unit: string;
    readonly date: string;
    readonly ended: string;
    readonly now: readonly string[];
  };

  /** Words that `next` leaves as they are, though they speak of this year; `id`: the name that would let it change them. */
  'year-kept': { readonly text: string; readonly year: number; readonly id: string | null };

  /**
   * A published change against the numbers of two files: `value` now and `base` in `file`. `published` and `computed`
   * are differences, percentages, points, or the base itself.
   */
  'against-disagrees': {
    readonly published: string;
    readonly computed: string;
    readonly value: string;
    readonly base: string;
    readonly file: string;
  };
}

/** The keys of a plan that say how far a value is below or above it. */
export type PlanSide = 'shortfall' | 'excess';
