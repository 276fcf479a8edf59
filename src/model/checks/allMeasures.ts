import type { Path } from '../../diagnostics/finding.js';
import { MEASURE_LABELS, MEASURES } from '../measures.js';
import type { UnitYear } from '../schema/unitYear.js';

type Participants = NonNullable<UnitYear['participants']>;
type Measure = NonNullable<Participants['total']>;
type Finance = NonNullable<UnitYear['finances']>[number];

/** A count of people or a sum of money with all that the data say of it; sums of money have no coverage and no parts, counts no share. */
export type Measured = Omit<Finance, 'id' | 'label'> &
  Partial<Pick<Measure, 'unit' | 'coverage' | 'parts' | 'relation' | 'remainder'>>;

export interface PlacedMeasure {
  readonly path: Path;
  readonly label: string;
  readonly measure: Measured;
}

/** Everything that has a value, plans and changes: participants by scheme, their groups, beneficiaries, finances. */
export function allMeasures({ participants, beneficiaries = [], finances = [] }: UnitYear): readonly PlacedMeasure[] {
  const schemes = MEASURES.flatMap((name): readonly PlacedMeasure[] => {
    const measure = participants?.[name];
    if (measure === undefined) return [];
    return [{ path: ['participants', name], label: measure.label ?? MEASURE_LABELS[name], measure }];
  });
  return [
    ...schemes,
    ...placed(['participants', 'groups'], participants?.groups ?? []),
    ...placed(['beneficiaries'], beneficiaries),
    ...placed(['finances'], finances),
  ];
}

function placed(list: Path, items: readonly (Measured & { readonly label: string })[]): readonly PlacedMeasure[] {
  return items.map((measure, index) => ({ path: [...list, index], label: measure.label, measure }));
}
