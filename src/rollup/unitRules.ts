import type { UnitYear } from '../model/schema/unitYear.js';
import { context, coordination, documentCounts, facts, ratios, staff, study, support } from './keys/counts.js';
import { conferences } from './keys/events.js';
import { finances, labelledMeasures } from './keys/measures.js';
import { materials, media } from './keys/media.js';
import { participants } from './keys/participants.js';
import { agree, alike, alikeAt, lineWord } from './rules/agree.js';
import { identityAt } from './rules/identityAt.js';
import { left, replaced } from './rules/leftRule.js';
import { lines } from './rules/lines.js';
import { record } from './rules/record.js';
import type { Rules } from './rules/rule.js';
import { shared } from './rules/shared.js';

type Abbreviation = NonNullable<UnitYear['abbreviations']>[number];

/**
 * What is done with every key of the model when units are added: the law of the command on one screen. Counts and sums
 * of money are added, percentages worked out anew or left out, and of words only those stay that every unit has alike.
 */
export const UNIT_RULES: Rules<UnitYear> = {
  unit: replaced('that of the sum'),
  period: replaced('the period that all units share'),
  report: replaced('that of the sum'),
  resolution: alike,
  abbreviations: lines(record<Abbreviation>({ short: lineWord(), full: agree() }, { required: ['full'] }), {
    identify: identityAt('abbreviations'),
    hasId: false,
    by: ({ short }, words) => [words(short)],
  }),
  registers: replaced('that of the sum'),
  context,
  documents: shared('documents'),
  documentCounts,
  leadership: shared('leadership'),
  localPlan: alikeAt('localPlan'),
  committees: shared('committees'),
  study,
  coordination,
  quotes: shared('quotes'),
  goals: shared('goals'),
  approach: shared('approach'),
  phases: shared('phases'),
  tasks: shared('tasks'),
  overview: shared('overview'),
  staff,
  briefings: shared('briefings'),
  conferences,
  media,
  materials,
  support,
  ratios,
  localExamples: shared('localExamples'),
  participants,
  // Each is of one place, and none of the sum: a nation's report does not list the districts of its provinces.
  places: left('own-places'),
  finances,
  beneficiaries: labelledMeasures('beneficiaries'),
  facts,
  discussion: alikeAt('discussion'),
  achievements: shared('achievements'),
  limitations: shared('limitations'),
  causes: shared('causes'),
  directions: shared('directions'),
};
