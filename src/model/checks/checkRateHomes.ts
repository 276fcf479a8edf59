import type { Finding } from '../../diagnostics/finding.js';
import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { toIso } from '../../quantity/date/printDate.js';
import { createFold } from '../measured/foldWords.js';
import { measuredOf } from '../measured/measuredOf.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allRates, type PlacedRate } from './allRates.js';

/**
 * The coverage of a count stands beside it. The same rate in `participants.rates` would be said twice: it is read, and its
 * place is told. Two values of it are another matter (`checkSameFigure`).
 */
export function checkRateHomes(unit: UnitYear): readonly Finding[] {
  const { period, abbreviations = [] } = unit;
  const fold = createFold({ unit: unit.unit, year: period.to.year, abbreviations });
  const identityOf = ({ label, rate, asOf }: PlacedRate): string =>
    [measuredOf({ type: 'share', label, of: rate.of }, fold).key, asOf === undefined ? '' : toIso(asOf)].join('\n');
  const rates = allRates(unit);
  const beside = new Map(rates.flatMap((rate) => (rate.measure === null ? [] : [[identityOf(rate), rate] as const])));
  return rates.flatMap((rate): readonly Finding[] => {
    const home = rate.measure === null ? beside.get(identityOf(rate)) : undefined;
    if (home === undefined || isApart(valueBounds(home.rate.percent), valueBounds(rate.rate.percent))) return [];
    const key = home.path.slice(0, -1).join('.');
    return [{ code: 'rate-two-homes', path: rate.path, args: { label: rate.label, home: key } }];
  });
}
