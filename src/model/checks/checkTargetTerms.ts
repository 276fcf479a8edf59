import type { Finding, Path } from '../../diagnostics/finding.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { UnitYear } from '../schema/unitYear.js';
import { aimOfWord, aimSaid, sharedLimit } from '../targets/aim.js';
import { isKeptLow } from '../targets/limitWords.js';
import { allMeasures } from './allMeasures.js';
import { allRates } from './allRates.js';

interface PlacedTarget {
  readonly path: Path;
  readonly label: string;
  readonly wanted: Quantity | undefined;
  readonly limit?: 'tối thiểu' | 'tối đa' | undefined;
  readonly undated?: boolean | undefined;
  readonly by?: unknown;
  readonly year?: unknown;
}

/** On which side of a target it is well done must not be guessed, nor be said in two ways; nor may a target have a day and none. */
export function checkTargetTerms(unit: UnitYear): readonly Finding[] {
  return allTargets(unit).flatMap((target): readonly Finding[] => {
    const { path, label, wanted, limit, undated, by, year } = target;
    const word = wanted === undefined ? null : aimOfWord(wanted);
    const said = aimSaid({ limit, wanted: undefined });
    return [
      ...(aimSaid(target) === null && isKeptLow(label) === null
        ? [{ code: 'target-limit-doubtful' as const, path, args: { label } }]
        : []),
      ...(word !== null && said !== null && word !== said
        ? [
            {
              code: 'target-limit-disagrees' as const,
              path: [...path, 'limit'],
              args: { limit: limit ?? '', wanted: wanted?.text ?? '' },
            },
          ]
        : []),
      ...(undated === true && (by ?? year) !== undefined
        ? [
            {
              code: 'target-dated' as const,
              path: [...path, 'undated'],
              args: { key: by === undefined ? 'year' : 'by' },
            },
          ]
        : []),
    ];
  });
}

function allTargets(unit: UnitYear): readonly PlacedTarget[] {
  const plans = allMeasures(unit).flatMap(({ path, label, measure }) =>
    (measure.plan ?? []).map((plan, index) => ({ ...plan, path: [...path, 'plan', index], label, wanted: plan.value })),
  );
  const rates = allRates(unit).flatMap(({ path, label, rate }) =>
    (rate.target ?? []).map((given, index) => ({
      ...given,
      path: [...path, 'target', index],
      label,
      wanted: given.percent,
    })),
  );
  const milestones = (unit.goals ?? []).flatMap(({ about, sets = [] }, goal) => {
    const limit = sharedLimit(
      sets.flatMap((set) => set.milestones.map(({ value, limit: own }) => ({ wanted: value, limit: own }))),
    );
    return sets.flatMap((set, at) =>
      set.milestones.map((given, index) => ({
        path: ['goals', goal, 'sets', at, 'milestones', index],
        label: given.about === undefined ? about : `${about} ${given.about}`,
        wanted: given.value,
        limit: given.limit ?? limit,
      })),
    );
  });
  // What was fixed for all places together stands with their list.
  const places = (unit.places ?? []).flatMap(({ rows = [], planName: _, ...terms }, index) => {
    const path = ['places', index];
    const told = rows.find(({ plan, percent, shortfall, excess }) => plan ?? percent ?? shortfall ?? excess);
    return told === undefined ? [] : [{ ...terms, path, wanted: told.plan }];
  });
  return [...plans, ...rates, ...milestones, ...places];
}
