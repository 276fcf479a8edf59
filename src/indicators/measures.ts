import { MEASURE_LABELS, MEASURES } from '../model/measures.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { type Change, changesOf } from './changes.js';
import { isEstimate } from './isEstimate.js';
import type { Named, Wording } from './named.js';
import { type Target, targetsOf } from './targets.js';

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

export type Measure = Omit<GivenMeasure, 'label' | 'unit' | 'changes'> & Worked;
export type Finance = Omit<GivenFinance, 'label' | 'changes'> & Worked;

/** The counts of participants in the order of reports, then the groups that the data name themselves. */
export function participantMeasures({ participants }: Unit): readonly Measure[] {
  const schemes = MEASURES.flatMap((name) => {
    const measure = participants?.[name];
    return measure === undefined
      ? []
      : [workOut(`participants.${name}`, measure.label ?? MEASURE_LABELS[name], measure)];
  });
  const groups = (participants?.groups ?? []).map((group) =>
    workOut(`participants.groups.${group.id}`, group.label, group),
  );
  return [...schemes, ...groups];
}

export function beneficiaryMeasures({ beneficiaries = [] }: Unit): readonly Measure[] {
  return beneficiaries.map((group) => workOut(`beneficiaries.${group.id}`, group.label, group));
}

export function financeMeasures({ finances = [] }: Unit): readonly Finance[] {
  return finances.map((finance) => {
    const id = `finances.${finance.id}`;
    const { label, value, plan = [], changes = [] } = finance;
    return {
      ...finance,
      estimate: isEstimate(finance.estimate, value),
      unit: null,
      targets: targetsOf({ id, label, value, unit: null, units: finance.units, plan }),
      changes: changesOf(id, value, null, changes),
    };
  });
}

function workOut(id: string, label: Wording | string, given: Omit<GivenMeasure, 'label'>): Measure {
  const { value, plan = [], changes = [] } = given;
  const unit = given.unit ?? 'người';
  return {
    ...given,
    estimate: isEstimate(given.estimate, value),
    label,
    unit,
    targets: targetsOf({ id, label, value, unit, units: given.units, plan }),
    changes: changesOf(id, value, unit, changes),
  };
}
