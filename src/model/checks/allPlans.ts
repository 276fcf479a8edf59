import type { Path } from '../../diagnostics/finding.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isOfSome } from '../isOfSome.js';
import type { GivenPlan } from '../schema/measure.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures } from './allMeasures.js';
import { allRates } from './allRates.js';

/** What is said of a plan. */
type PlanKey = 'value' | 'percent' | 'shortfall' | 'excess';

export interface PlacedPlan {
  readonly label: string;
  /** Null where it is not known, and where it is of some units only, which is told in another place. */
  readonly value: Quantity | null;
  readonly plan: Pick<GivenPlan, PlanKey | 'limit'>;
  readonly path: Path;
  /** Where each number of it stands. */
  readonly at: (key: PlanKey) => Path;
}

/** Every plan in counts or money: those of the unit, and those of its places. And targets of rates that say a distance. */
export function allPlans(unit: UnitYear): readonly PlacedPlan[] {
  return [...plansOfUnit(unit), ...plansOfPlaces(unit), ...targetsOfRates(unit)];
}

function targetsOfRates(unit: UnitYear): readonly PlacedPlan[] {
  return allRates(unit).flatMap(({ path: rated, label, rate }) =>
    (rate.target ?? []).flatMap(({ percent, shortfall, excess, limit }, index) => {
      if (percent !== undefined && shortfall === undefined && excess === undefined) return [];
      const path = [...rated, 'target', index];
      const at = (key: PlanKey): Path => [...path, key === 'value' ? 'percent' : key];
      return [{ label, value: rate.percent, plan: { value: percent, shortfall, excess, limit }, path, at }];
    }),
  );
}

function plansOfUnit(unit: UnitYear): readonly PlacedPlan[] {
  return allMeasures(unit).flatMap(({ path: measured, label, measure }) =>
    (measure.plan ?? []).map((plan, index) => {
      const path = [...measured, 'plan', index];
      const value = isOfSome(measure.units) ? null : measure.value;
      return { label, value, plan, path, at: (key: PlanKey) => [...path, key] };
    }),
  );
}

/** A row of places says itself what its plan is, and how that came out. Of a rate only its distance in points is of the kind of a plan's. */
function plansOfPlaces({ places = [] }: UnitYear): readonly PlacedPlan[] {
  return places.flatMap(({ label, limit, rows = [] }, list) =>
    rows.flatMap(({ value = null, plan, percent, shortfall, excess }, row) => {
      const isOfRates = value?.kind === 'rate' && plan?.kind === 'rate';
      const said = isOfRates ? [shortfall, excess] : [plan, percent, shortfall, excess];
      if (said.every((number) => number === undefined)) return [];
      const path = ['places', list, 'rows', row];
      const at = (key: PlanKey): Path => [...path, key === 'value' ? 'plan' : key];
      return [
        { label, value, plan: { value: plan, ...(!isOfRates && { percent }), shortfall, excess, limit }, path, at },
      ];
    }),
  );
}
