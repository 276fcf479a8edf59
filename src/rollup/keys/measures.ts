import type { UnitYear } from '../../model/schema/unitYear.js';
import { type Draft, textDraft } from '../result/draft.js';
import { lineWord, sentence } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { left, replaced } from '../rules/leftRule.js';
import { lines } from '../rules/lines.js';
import { mapped } from '../rules/mapped.js';
import { provenanceRules, relation } from '../rules/provenanceRules.js';
import { record, units } from '../rules/record.js';
import type { Rule, Rules, Within } from '../rules/rule.js';
import { sum } from '../rules/sum.js';
import { withSource } from '../rules/withSource.js';
import { changes } from './changes.js';
import { plans, withPlanValues } from './plans.js';
import { coverage, share } from './shares.js';

type Participants = NonNullable<UnitYear['participants']>;
export type UnitMeasure = NonNullable<Participants['total']>;
export type LabelledMeasure = NonNullable<Participants['groups']>[number];
type Part = NonNullable<UnitMeasure['parts']>[number];
type Finance = NonNullable<UnitYear['finances']>[number];

/** What tells lines apart by their `id` gives it back itself. */
export const lineId: Rule<unknown> = replaced('the name of the line');

/** So much a year in one unit is not so much a year in all. */
const growth = left('own-number');

const parts: Rule<readonly Part[]> = lines(
  record<Part>({ label: lineWord(), value: sum, units, unit: lineWord() }, { counted: 'value' }),
  {
    identify: identityAt('participants.total.parts'),
    hasId: false,
    by: (item, words) => [words(item.label), item.unit],
  },
);

const measureRules: Rules<UnitMeasure> = {
  label: lineWord(),
  value: sum,
  units,
  unit: lineWord(),
  ...provenanceRules,
  plan: plans,
  changes,
  growth,
  coverage,
  parts,
  relation,
  remainder: sentence,
};

/** A counted value: the sum, and what can be worked out anew from sums. */
export const measure: Rule<UnitMeasure> = mapped(
  record(measureRules, { counted: 'value', settle: settleMeasure }),
  withPlanValues<UnitMeasure>,
);

/** Measures that say what they count. */
export function labelledMeasures(list: string): Rule<readonly LabelledMeasure[]> {
  const rules: Rules<LabelledMeasure> = { id: lineId, ...measureRules, label: lineWord() };
  const rule = record(rules, { counted: 'value', settle: settleMeasure });
  return lines(mapped(rule, withPlanValues<LabelledMeasure>), {
    identify: identityAt(list),
    hasId: true,
    by: (item, words) => [words(item.label), unitOf(item)],
  });
}

export function unitOf({ unit = 'người' }: { readonly unit?: string | undefined }): string {
  return unit;
}

export const finances: Rule<readonly Finance[]> = lines(
  mapped(
    record<Finance>(
      { id: lineId, label: lineWord(), value: sum, units, ...provenanceRules, plan: plans, changes, growth, share },
      { counted: 'value', settle: withSource('value') },
    ),
    withPlanValues<Finance>,
  ),
  { identify: identityAt('finances'), hasId: true, by: (item, words) => [words(item.label)] },
);

/** Where parts were left out, the others no longer add up to the sum. */
function settleMeasure(entries: ReadonlyMap<string, Draft>, within: Within): ReadonlyMap<string, Draft> {
  const lacking = within.ledger.left.some(({ name }) => name.startsWith(`${within.name}.parts.`));
  const sourced = withSource('value')(entries);
  if (!lacking || !isText(entries.get('relation'), 'sum')) return sourced;
  return new Map([...sourced, ['relation', textDraft('part')]]);
}

export function isText(draft: Draft | undefined, text: string): boolean {
  return draft?.type === 'text' && draft.text === text;
}
