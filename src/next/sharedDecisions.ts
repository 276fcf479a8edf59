import type { UnitYear } from '../model/schema/unitYear.js';
import type { Decisions } from './decision.js';

type Participants = NonNullable<UnitYear['participants']>;
type Measure = NonNullable<Participants['total']>;
type Places = NonNullable<UnitYear['places']>;
type Letterhead = NonNullable<UnitYear['report']['party']>;
type Counted = NonNullable<NonNullable<UnitYear['conferences']>[number]['reached']>;

/** Who sends, who signs and to whom stays; the number, the date and the name are given when the report is issued. */
export const letterhead = {
  issuer: 'keep',
  number: 'blank',
  date: 'blank',
  place: 'keep',
  signer: { authority: 'keep', title: 'keep', name: 'blank' },
  addressees: 'keep',
  recipients: 'keep',
  archive: 'keep',
} as const satisfies Decisions<Letterhead>;

/** The same source will speak again on the same day of the year; that others disagreed was so this year. */
export const provenance = { estimate: 'blank', asOf: 'shift', source: 'keep', otherSources: 'blank' } as const;

/** When a target falls due moves on with its year; whether the source says so is for the next source to tell. */
const targetTerms = { by: 'shiftOwn', undated: 'blank', limit: 'keep' } as const;

export const plan = {
  id: 'keep',
  giver: 'keep',
  year: 'shiftOwn',
  name: 'shiftWords',
  ...targetTerms,
  percent: 'blank',
  shortfall: 'blank',
  excess: 'blank',
  value: 'target',
} as const;

const rateTarget = {
  id: 'keep',
  giver: 'keep',
  year: 'shiftOwn',
  name: 'shiftWords',
  ...targetTerms,
  percent: 'target',
  shortfall: 'blank',
  excess: 'blank',
} as const;

/** A growth over several years is that of these years; of next year's, another source will tell. */
export const growth = 'blank';

/** Beside a count or alone. */
export const share = {
  percent: 'blank',
  denominator: 'blank',
  ...provenance,
  target: rateTarget,
  changes: 'compare',
  growth,
} as const;

export const measure = {
  label: 'shiftWords',
  value: 'blank',
  units: 'blank',
  unit: 'keep',
  ...provenance,
  plan,
  changes: 'compare',
  growth,
  coverage: { ...share, of: 'shiftLabel' },
  parts: { label: 'shiftLabel', value: 'blank', units: 'blank', unit: 'keep' },
  relation: 'keep',
  remainder: 'keep',
} as const satisfies Decisions<Measure>;

export const labelled = { ...measure, id: 'keep', label: 'shiftLabel' } as const;

export const counts = { count: 'blank', units: 'blank', unit: 'keep' } as const;

export const counted = {
  ...counts,
  of: { count: 'blank', units: 'blank', unit: 'keep' },
} as const satisfies Decisions<Counted>;

/** The same places will be told of again; how each came out is for the next year to say. */
export const places = {
  id: 'keep',
  label: 'shiftLabel',
  measure: 'keep',
  unit: 'keep',
  called: 'keep',
  asOf: 'shift',
  source: 'keep',
  giver: 'keep',
  year: 'shiftOwn',
  planName: 'shiftWords',
  by: 'shiftOwn',
  undated: 'blank',
  limit: 'keep',
  relation: 'keep',
  rows: {
    id: 'keep',
    name: 'keep',
    value: 'blank',
    ...provenance,
    plan: 'blank',
    percent: 'blank',
    shortfall: 'blank',
    excess: 'blank',
    changes: 'compare',
    rank: 'blank',
    date: 'blank',
    state: 'blank',
  },
} as const satisfies Decisions<Places>;
