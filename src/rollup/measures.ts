import type { UnitYear } from '../model/schema/unitYear.js';
import { agree, lineWord } from './agree.js';
import { changes } from './changes.js';
import { type Draft, textDraft } from './draft.js';
import { identityAt } from './identityAt.js';
import { replaced } from './leftRule.js';
import { lines } from './lines.js';
import { mapped } from './mapped.js';
import { plans, withPlanValues } from './plans.js';
import { provenanceRules, relation } from './provenanceRules.js';
import { record } from './record.js';
import type { Rule, Rules, Within } from './rule.js';
import { coverage, share } from './shares.js';
import { sum } from './sum.js';
import { withSource } from './withSource.js';

type Participants = NonNullable<UnitYear['participants']>;
export type Measure = NonNullable<Participants['total']>;
export type LabelledMeasure = NonNullable<Participants['groups']>[number];
type Part = NonNullable<Measure['parts']>[number];
type Finance = NonNullable<UnitYear['finances']>[number];

/** What tells lines apart by their `id` gives it back itself. */
export const lineId: Rule<unknown> = replaced('the name of the line');

const parts: Rule<readonly Part[]> = lines(
  record<Part>({ label: lineWord(), value: sum, unit: lineWord() }, { counted: 'value' }),
  {
    identify: identityAt('participants.total.parts'),
    hasId: false,
    by: (item, words) => [words(item.label), item.unit],
  },
);

const measureRules: Rules<Measure> = {
  label: lineWord(),
  value: sum,
  unit: lineWord(),
  ...provenanceRules,
  plan: plans,
  changes,
  coverage,
  parts,
  relation,
  remainder: agree(),
};

/** A counted value: the sum, and what can be worked out anew from sums. */
export const measure: Rule<Measure> = mapped(
  record(measureRules, { counted: 'value', from: 'all', settle: settleMeasure }),
  withPlanValues<Measure>,
);

/** Measures that say what they count. */
export function labelledMeasures(list: string): Rule<readonly LabelledMeasure[]> {
  const rules: Rules<LabelledMeasure> = { id: lineId, ...measureRules, label: lineWord() };
  const rule = record(rules, { counted: 'value', from: 'all', settle: settleMeasure });
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
      { id: lineId, label: lineWord(), value: sum, ...provenanceRules, plan: plans, changes, share },
      { counted: 'value', from: 'all', settle: withSource('value') },
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
