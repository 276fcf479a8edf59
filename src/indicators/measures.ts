import { MEASURE_LABELS, MEASURES } from '../model/measures.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { type Change, changesOf } from './changes.js';
import { isEstimate } from './isEstimate.js';
import type { Named, NamedDate, Wording } from './named.js';
import { type Coverage, workedShare } from './rates.js';
import { planTargets } from './targets/planTargets.js';
import type { Target } from './targets/target.js';
import type { GivenPeriod } from './targets/terms.js';

type Unit = Named<UnitYear>;
type GivenMeasure = NonNullable<NonNullable<Unit['participants']>['total']>;
type GivenFinance = NonNullable<Unit['finances']>[number];

/** What the numbers of a measure come to. */
interface Worked {
  readonly label: Wording | string;
  readonly unit: Wording | string | null;
  readonly targets: readonly Target[];
  readonly changes: readonly Change[];
}

export type Measure = Omit<GivenMeasure, 'label' | 'unit' | 'changes' | 'coverage'> &
  Worked & { readonly coverage: readonly Coverage[] };
export type Finance = Omit<GivenFinance, 'label' | 'changes'> & Worked;

/** The period, and the day of counts that have none of their own. */
interface Time {
  readonly period: GivenPeriod;
  readonly asOf: NamedDate;
}

/** The counts of participants in the order of reports, then the groups that the data name themselves. */
export function participantMeasures({ participants, period }: Unit): readonly Measure[] {
  const time = { period, asOf: participants?.asOf ?? period.to };
  const schemes = MEASURES.flatMap((name) => {
    const measure = participants?.[name];
    return measure === undefined
      ? []
      : [workOut(`participants.${name}`, measure.label ?? MEASURE_LABELS[name], measure, time)];
  });
  const groups = (participants?.groups ?? []).map((group) =>
    workOut(`participants.groups.${group.id}`, group.label, group, time),
  );
  return [...schemes, ...groups];
}

export function beneficiaryMeasures({ beneficiaries = [], period }: Unit): readonly Measure[] {
  const time = { period, asOf: period.to };
  return beneficiaries.map((group) => workOut(`beneficiaries.${group.id}`, group.label, group, time));
}

export function financeMeasures({ finances = [], period }: Unit): readonly Finance[] {
  return finances.map((finance) => {
    const id = `finances.${finance.id}`;
    const { label, value, plan = [], changes = [], asOf = period.to } = finance;
    const estimate = isEstimate(finance.estimate, value);
    return {
      ...finance,
      estimate,
      unit: null,
      targets: planTargets({ id, label, value, estimate, unit: null, units: finance.units, asOf, plan }, period),
      changes: changesOf(id, value, null, changes),
    };
  });
}

function workOut(
  id: string,
  label: Wording | string,
  given: Omit<GivenMeasure, 'label'>,
  { period, asOf: common }: Time,
): Measure {
  const { value, plan = [], changes = [], coverage = [], asOf = common } = given;
  const unit = given.unit ?? 'người';
  const estimate = isEstimate(given.estimate, value);
  return {
    ...given,
    estimate,
    label,
    unit,
    targets: planTargets({ id, label, value, estimate, unit, units: given.units, asOf, plan }, period),
    changes: changesOf(id, value, unit, changes),
    coverage: coverage.map((share) =>
      workedShare(share, { id: `${id}.coverage.${share.id}`, label, of: share.of, asOf }, period),
    ),
  };
}
