import type { UnitYear } from '../../model/schema/unitYear.js';
import { agree, alike, alikeInAll, lineWord, sentence } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { left } from '../rules/leftRule.js';
import { lines } from '../rules/lines.js';
import { provenanceRules } from '../rules/provenanceRules.js';
import { record, units } from '../rules/record.js';
import type { Rule } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { sum, sumOfSame } from '../rules/sum.js';
import { union } from '../rules/union.js';
import { withSource } from '../rules/withSource.js';
import { bodiesOnce } from '../units/words.js';
import { lineId } from './measures.js';

type ListOf<Key extends keyof UnitYear> = NonNullable<UnitYear[Key]> extends readonly (infer Item)[] ? Item : never;
type Study = ListOf<'study'>;
type Coordination = ListOf<'coordination'>;
type Support = ListOf<'support'>;

export const context: Rule<readonly ListOf<'context'>[]> = lines(
  record<ListOf<'context'>>({ id: lineId, value: sum, units, unit: lineWord() }, { counted: 'value' }),
  { identify: identityAt('context'), hasId: true, by: ({ unit }, words) => [words(unit)] },
);

export const documentCounts: Rule<readonly ListOf<'documentCounts'>[]> = lines(
  record<ListOf<'documentCounts'>>(
    { count: sum, units, unit: lineWord(), issuer: lineWord('actor'), advisedBy: agree('actor'), about: sentence },
    { counted: 'count' },
  ),
  {
    identify: identityAt('documentCounts'),
    hasId: false,
    by: ({ issuer, unit }, words) => [words(issuer, 'actor'), words(unit)],
  },
);

export const study: Rule<readonly Study[]> = lines(
  record<Study>({
    id: lineId,
    form: lineWord(),
    date: alike,
    from: lineWord('actor'),
    via: lineWord('actor'),
    sites: slot(
      record<NonNullable<Study['sites']>>(
        { count: sum, units, unit: lineWord(), place: agree() },
        { counted: 'count' },
      ),
      ({ unit }, words) => [words(unit)],
    ),
    audience: union(),
    followUp: sentence,
    reach: left('percent-only'),
  }),
  {
    identify: identityAt('study'),
    hasId: true,
    by: ({ form, from, via }, words) => [words(form), words(from, 'actor'), words(via, 'actor')],
  },
);

const signatories = slot(
  record<NonNullable<Coordination['signatories']>>(
    { value: sum, units, unit: lineWord(), partner: lineWord(), result: sentence },
    { counted: 'value' },
  ),
  ({ unit, partner }, words) => [words(unit), words(partner)],
);

/** By kind, subject and parties; number and date stay where it is one document that all have signed under. */
export const coordination: Rule<readonly Coordination[]> = lines(
  record<Coordination>({
    id: lineId,
    kind: lineWord(),
    number: alikeInAll as Rule<NonNullable<Coordination['number']>>,
    date: alikeInAll,
    issuer: agree('actor'),
    about: agree(),
    parties: union('actor', 'các đơn vị'),
    since: alike,
    followUp: sentence,
    signatories,
  }),
  {
    identify: identityAt('coordination'),
    hasId: true,
    by: ({ kind, parties, about }, words) => [words(kind), words(about), ...bodiesOnce(parties, words)],
  },
);

export const support: Rule<readonly Support[]> = lines(
  record<Support>(
    {
      id: lineId,
      giver: lineWord('actor'),
      action: lineWord(),
      count: sum,
      units,
      receivers: lineWord(),
      worth: sumOfSame,
      ...provenanceRules,
      result: slot(
        record<NonNullable<Support['result']>>(
          { value: sum, units, unit: lineWord(), state: lineWord() },
          { counted: 'value' },
        ),
        ({ unit, state }, words) => [words(unit), words(state)],
      ),
    },
    { counted: ['count', 'worth'], required: [], settle: withSource('count', 'worth') },
  ),
  {
    identify: identityAt('support'),
    hasId: true,
    by: ({ giver, action, receivers }, words) => [words(giver, 'actor'), words(action), words(receivers)],
  },
);

type Section = NonNullable<ListOf<'ratios'>['section']>;

export const ratios: Rule<readonly ListOf<'ratios'>[]> = lines(
  record<ListOf<'ratios'>>(
    {
      id: lineId,
      value: sum,
      units,
      unit: lineWord(),
      state: lineWord(),
      remainder: agree(),
      section: agree() as Rule<Section>,
    },
    { counted: 'value' },
  ),
  {
    identify: identityAt('ratios'),
    hasId: true,
    by: ({ unit, state, value }, words) => [words(unit), words(state), value.kind],
  },
);

export const facts: Rule<readonly ListOf<'facts'>[]> = lines(
  record<ListOf<'facts'>>(
    { id: lineId, value: sumOfSame, unit: lineWord(), label: lineWord() },
    // A sentence that names it would not say of how many units it is.
    { required: ['value'] },
  ),
  {
    identify: identityAt('facts'),
    hasId: true,
    by: ({ label, unit, value }, words) => [words(label), words(unit), value.kind],
  },
);
