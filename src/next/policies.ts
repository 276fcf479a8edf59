import type { UnitYear } from '../model/schema/unitYear.js';
import type { Policy } from './policy.js';

type Participants = NonNullable<UnitYear['participants']>;
type Measure = NonNullable<Participants['total']>;
type Letterhead = NonNullable<UnitYear['report']['party']>;
type Counted = NonNullable<NonNullable<UnitYear['conferences']>[number]['reached']>;

/** Who sends, who signs and to whom stays; the number, the date and the name are given when the report is issued. */
const letterhead = {
  issuer: 'keep',
  number: 'blank',
  date: 'blank',
  place: 'keep',
  signer: { authority: 'keep', title: 'keep', name: 'blank' },
  addressees: 'keep',
  recipients: 'keep',
  archive: 'keep',
} as const satisfies Policy<Letterhead>;

/** The same source will speak again on the same day of the year; that others disagreed was so this year. */
const provenance = { estimate: 'blank', asOf: 'shift', source: 'keep', otherSources: 'blank' } as const;

const plan = {
  id: 'keep',
  giver: 'keep',
  year: 'shiftOwn',
  name: 'shiftWords',
  percent: 'blank',
  shortfall: 'blank',
  excess: 'blank',
  value: 'target',
} as const;

const measure = {
  label: 'shiftWords',
  value: 'blank',
  unit: 'keep',
  ...provenance,
  plan,
  changes: 'compare',
  coverage: { percent: 'blank', of: 'keep', denominator: 'blank' },
  parts: { label: 'keep', value: 'blank', unit: 'keep' },
  relation: 'keep',
  remainder: 'keep',
} as const satisfies Policy<Measure>;

const labelled = { ...measure, id: 'keep', label: 'shiftLabel' } as const;

const counted = {
  count: 'blank',
  unit: 'keep',
  of: { count: 'blank', unit: 'keep' },
} as const satisfies Policy<Counted>;

/**
 * Every key of the data file. What something is called or defined by stays, so that its figures keep their names and two
 * years can be laid side by side; every number counted in the period is to be counted again; sentences that say how the
 * period went are to be written again. Plans, goals, phases and tasks of several years stay as they are.
 */
export const POLICY = {
  unit: 'keep',
  period: { label: 'label', from: 'from', to: 'to', running: 'keep' },
  report: {
    profile: 'keep',
    subject: 'shiftWords',
    twoSided: 'keep',
    ...letterhead,
    party: letterhead,
    state: letterhead,
  },
  resolution: 'keep',
  abbreviations: 'keep',
  context: { id: 'keep', value: 'blank', unit: 'keep' },
  documents: 'keep',
  documentCounts: { count: 'blank', unit: 'keep', issuer: 'keep', advisedBy: 'keep', about: 'keep' },
  leadership: 'blank',
  localPlan: { targets: 'blank', support: 'blank' },
  committees: 'keep',
  study: {
    id: 'keep',
    form: 'keep',
    from: 'keep',
    via: 'keep',
    sites: { count: 'blank', unit: 'keep', place: 'keep' },
    audience: 'keep',
    followUp: 'keep',
    reach: { value: 'blank', of: 'keep' },
  },
  coordination: {
    id: 'keep',
    kind: 'keep',
    number: 'keep',
    date: 'keep',
    issuer: 'keep',
    about: 'keep',
    parties: 'keep',
    since: 'keep',
    followUp: 'keep',
    signatories: { value: 'blank', unit: 'keep', partner: 'keep', result: 'keep' },
  },
  quotes: 'blank',
  goals: {
    id: 'keep',
    aspect: 'keep',
    about: 'keep',
    sets: 'keep',
    current: { value: 'blank', unit: 'keep', asOf: 'shift' },
  },
  approach: 'keep',
  phases: 'keep',
  tasks: 'keep',
  overview: 'blank',
  briefings: 'keep',
  conferences: {
    id: 'keep',
    form: 'keep',
    organisers: 'keep',
    count: 'blank',
    ...provenance,
    changes: 'compare',
    extent: 'blank',
    about: 'keep',
    focus: 'keep',
    venues: 'keep',
    audience: 'keep',
    from: 'blank',
    to: 'blank',
    partners: counted,
    places: counted,
    reached: counted,
    attendance: { each: 'blank', total: 'blank', unit: 'keep', ...provenance, changes: 'compare' },
    yield: { value: 'blank', unit: 'keep' },
    outcome: 'blank',
  },
  media: {
    id: 'keep',
    group: 'keep',
    outlets: 'keep',
    producers: 'keep',
    publications: 'blank',
    address: 'keep',
    items: { id: 'keep', form: 'keep', count: 'blank', ...provenance, changes: 'compare' },
    frequency: 'keep',
    duration: 'keep',
    reach: { count: 'blank', unit: 'keep' },
    about: 'keep',
    purpose: 'keep',
  },
  materials: {
    id: 'keep',
    form: 'keep',
    count: 'blank',
    ...provenance,
    maker: 'keep',
    parts: { owner: 'keep', count: 'blank' },
  },
  support: {
    id: 'keep',
    giver: 'keep',
    action: 'keep',
    count: 'blank',
    ...provenance,
    receivers: 'keep',
    worth: 'blank',
    result: { value: 'blank', unit: 'keep', state: 'keep' },
  },
  ratios: { id: 'keep', value: 'blank', unit: 'keep', state: 'keep', remainder: 'keep' },
  localExamples: 'blank',
  participants: {
    asOf: 'shift',
    scope: 'keep',
    total: measure,
    compulsory: measure,
    voluntary: measure,
    health: measure,
    unemployment: measure,
    groups: labelled,
    rates: {
      id: 'keep',
      label: 'shiftLabel',
      percent: 'blank',
      of: 'keep',
      denominator: 'blank',
      ...provenance,
      target: { giver: 'keep', year: 'shiftOwn', percent: 'target' },
      // A change of a rate has no base in the data: its points can only be said when the new rate is known.
      changes: 'blank',
    },
  },
  finances: {
    id: 'keep',
    label: 'shiftLabel',
    value: 'blank',
    ...provenance,
    plan,
    changes: 'compare',
    share: { percent: 'blank', of: 'keep', denominator: 'blank' },
  },
  beneficiaries: labelled,
  facts: { id: 'keep', value: 'blank', unit: 'keep', label: 'shiftLabel' },
  discussion: 'blank',
  achievements: 'blank',
  limitations: 'blank',
  causes: 'blank',
  directions: 'blank',
} as const satisfies Policy<UnitYear>;
