import type { Finding } from '../../diagnostics/finding.js';
import { isMap } from '../../model/isMap.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { firstDay, lastDay, printShortDate } from '../../quantity/date/printDate.js';
import { readDate } from '../../quantity/date/readDate.js';

/** The frame may name the period anew, but not move it. `file`: where the units' period stands. */
export function framePeriodClash(frame: unknown, { from, to }: UnitYear['period'], file: string): Finding | null {
  const period = isMap(frame) && isMap(frame.period) ? frame.period : {};
  const [start, end] = [dateOr(period.from, from), dateOr(period.to, to)];
  if (firstDay(start) === firstDay(from) && lastDay(end) === lastDay(to)) return null;
  const args = {
    from: printShortDate(start),
    to: printShortDate(end),
    otherFrom: printShortDate(from),
    otherTo: printShortDate(to),
    file,
  };
  return { code: 'rollup-period-differs', path: ['period', 'from'], args };
}

/** What is no date is told when the result is checked. */
function dateOr(written: unknown, otherwise: UnitYear['period']['from']): UnitYear['period']['from'] {
  return (typeof written === 'string' ? readDate(written).value : null) ?? otherwise;
}
