import type { Label } from '../rows/indicator.js';
import type { Caution, Obstacle, SideName } from './reason.js';
import type { ReasonWord, ReasonWords } from './reasonWords.js';

const OF_SIDE: Readonly<Record<SideName, string>> = { older: 'the older period', newer: 'the newer period' };

const CHANGED = {
  measure: 'the name of the indicator',
  unit: 'the unit of count',
  of: 'what the rate is a share of',
  area: 'the area',
} as const;

export const reasonWordsEn: ReasonWords = {
  obstacle: (obstacle) => ('older' in obstacle ? changed(CHANGED[obstacle.type], obstacle) : [plainReason(obstacle)]),
  caution: (caution) =>
    caution.type === 'label' ? changed('the name of the indicator', caution) : [plainCaution(caution)],
};

function changed(
  what: string,
  { older, newer }: { readonly older: Label; readonly newer: Label },
): readonly ReasonWord[] {
  return [`${what} changed from "`, { said: older, by: 'older' }, '" to "', { said: newer, by: 'newer' }, '"'];
}

function plainReason(obstacle: Exclude<Obstacle, { readonly older: Label }>): string {
  switch (obstacle.type) {
    case 'part-missing':
      return `${obstacle.units.join(', ')} ${obstacle.units.length === 1 ? 'lacks' : 'lack'} the number`;
    case 'parts-differ':
      return 'the units that are added count other things, or other spans of days';
    case 'not-additive':
      return 'such numbers of several units cannot be added';
    case 'of-some':
      return `the number of ${OF_SIDE[obstacle.side]} is a sum of some units only`;
    case 'two-values':
      return `the file of ${OF_SIDE[obstacle.side]} gives two numbers for this indicator`;
    case 'no-value':
      return obstacle.side === 'both'
        ? 'neither period has a number yet'
        : `${OF_SIDE[obstacle.side]} has no number yet`;
    case 'kind':
      return 'the two are not of one kind (count, rate or money)';
    case 'denominator':
      return `the number of ${OF_SIDE[obstacle.lost]} has no denominator`;
    case 'ended':
      return `on the day of the figure of ${OF_SIDE[obstacle.side]} there was no such unit any more`;
    case 'territory':
      return 'on the days of the two figures, the ground is not the same';
    case 'district':
      return 'counted by districts, a level that has ended';
    case 'commune':
      return 'counted by communes, which have been drawn anew';
    case 'length':
      return 'it came about over two spans of unequal length';
    case 'overlap':
      return 'it came about over two spans that share days';
    case 'same-day':
      return 'both numbers are of one day';
    case 'day-order':
      return 'the number of the newer period is of an earlier day';
  }
}

function plainCaution(caution: Exclude<Caution, { readonly type: 'label' }>): string {
  switch (caution.type) {
    case 'unclear':
      return 'approximate numbers, rise or fall is not known';
    case 'estimate':
      return caution.side === 'both' ? 'estimates' : `the number of ${OF_SIDE[caution.side]} is an estimate`;
    case 'approximate':
      return caution.side === 'both' ? 'approximate numbers' : `the number of ${OF_SIDE[caution.side]} is approximate`;
  }
}
