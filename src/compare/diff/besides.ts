import type { Figure } from '../../indicators/figure.js';
import { isOfPeriod } from '../rows/time.js';
import type { SideFigure } from '../sideFigures.js';

/**
 * What must stand behind a figure, each in its own brackets: the days that it is of, where they are not those of its period
 * ("4/2023", "27/4/2023", "01/2022 - 6/2022"), and of how many units it is the sum ("2/3 đơn vị"), where not of all.
 */
export function besides(side: Pick<SideFigure, 'indicator' | 'period'>): readonly (readonly (Figure | string)[])[] {
  const days = ownDays(side);
  const { ofSome } = side.indicator;
  return [...(days.length === 0 ? [] : [days]), ...(ofSome === null ? [] : [[ofSome, ' đơn vị']])];
}

function ownDays({
  indicator: { time },
  period,
}: Pick<SideFigure, 'indicator' | 'period'>): readonly (Figure | string)[] {
  if (isOfPeriod(time, period)) return [];
  const { from, to } = time;
  return from === null || from.value === to.value ? [to] : [from, ' - ', to];
}
