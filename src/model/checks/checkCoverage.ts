import type { Finding } from '../../diagnostics/finding.js';
import { printBounds, shareBounds } from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import { isOfSome } from '../isOfSome.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allRates } from './allRates.js';

/**
 * A published coverage against its count and its denominator, rounded or cut. Rates that stand alone
 * (`participants.rates`), or are of another day, name no count, so there is nothing to hold them against.
 */
export function checkCoverage(unit: UnitYear): readonly Finding[] {
  return allRates(unit).flatMap(({ path, rate, measure }): readonly Finding[] => {
    const { percent, of, denominator, asOf } = rate;
    if (measure === null || denominator === undefined || asOf !== undefined || isOfSome(measure.units)) return [];
    const share = shareBounds(valueBounds(measure.value), valueBounds(denominator));
    if (share === null || percentFits(share, percent)) return [];
    const args = {
      published: percent.text,
      computed: printBounds(share, printPercent),
      value: measure.value.text,
      of,
      denominator: denominator.text,
    };
    return [{ code: 'coverage-disagrees', path: [...path, 'percent'], args }];
  });
}
