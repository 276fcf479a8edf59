import type { UsageProblem } from '../../messages/usage/usageProblem.js';
import type { TrendRefusal } from '../trend.js';

type Code = 'unknownIndicator' | 'trendSamePeriod' | 'trendOtherUnit' | 'trendMerged' | 'unitEnded' | 'trendReformed';

/** Why periods are not set side by side, as the operator is told. */
export function trendProblem(refusal: TrendRefusal): UsageProblem<Code> {
  switch (refusal.type) {
    case 'unknown-indicator':
      return { code: 'unknownIndicator', args: refusal };
    case 'same-period':
      return { code: 'trendSamePeriod', args: refusal };
    case 'other-unit':
      return { code: 'trendOtherUnit', args: refusal };
    case 'merged': {
      const [older, newer] = [refusal.older.map(({ name }) => name), refusal.newer.map(({ name }) => name)];
      return { code: 'trendMerged', args: { ...refusal, older, newer } };
    }
    case 'ended':
      return { code: 'unitEnded', args: refusal };
    case 'reformed':
      return { code: 'trendReformed', args: refusal };
  }
}
