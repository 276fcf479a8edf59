import type { Finding, Path } from '../../diagnostics/finding.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Quantity } from '../../quantity/quantity.js';
import { compare, HUNDRED } from '../../quantity/rational.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allRates } from './allRates.js';

interface PlacedRate {
  readonly path: Path;
  readonly percent: Quantity;
  readonly of: string;
}

/**
 * Shares of a whole that are above 100% even when rounding is taken back ("khoảng 101%" may be 98,5%). Percentages of
 * plans and changes may be anything, and so may the share of one sum of money in another.
 */
export function checkRateLimits(unit: UnitYear): readonly Finding[] {
  return sharesOfWholes(unit).flatMap(({ path, percent, of }): readonly Finding[] => {
    if (compare(valueBounds(percent).low, HUNDRED) <= 0) return [];
    return [{ code: 'rate-over-100', path, args: { percent: percent.text, of } }];
  });
}

function sharesOfWholes(unit: UnitYear): readonly PlacedRate[] {
  const rates = allRates(unit).flatMap(({ path, label, rate: { percent, of, target = [] } }) => {
    const targets = target.flatMap((goal, at) =>
      goal.percent === undefined
        ? []
        : [{ path: [...path, 'target', at, 'percent'], percent: goal.percent, of: label }],
    );
    return [{ path: [...path, 'percent'], percent, of }, ...targets];
  });
  const goals = (unit.goals ?? []).flatMap(({ about, current }, index) =>
    current?.value.kind !== 'rate'
      ? []
      : [{ path: ['goals', index, 'current', 'value'], percent: current.value, of: about }],
  );
  const study = (unit.study ?? []).flatMap(({ reach }, index) =>
    reach === undefined ? [] : [{ path: ['study', index, 'reach', 'value'], percent: reach.value, of: reach.of }],
  );
  const ratios = (unit.ratios ?? []).flatMap(({ value, unit: of }, index) =>
    value.kind === 'rate' ? [{ path: ['ratios', index, 'value'], percent: value, of }] : [],
  );
  return [...rates, ...goals, ...study, ...ratios];
}
