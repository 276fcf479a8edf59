import type { InitUsage } from '../messages/initMessages.js';
import type { InitProblem } from './init.js';

type Code = 'initPeriod' | 'initUnit' | 'initUnitEnded';

/** Its code and arguments in `usageErrors`. */
type BeginningProblem = {
  readonly [One in Code]: { readonly code: One; readonly args: Parameters<InitUsage[One]>[0] };
}[Code];

/** Why no file can be begun with what was said. */
export function initProblem(problem: InitProblem): BeginningProblem {
  switch (problem.type) {
    case 'period':
      return { code: 'initPeriod', args: problem };
    case 'unknown':
      return { code: 'initUnit', args: problem };
    case 'ended':
      return { code: 'initUnitEnded', args: problem };
  }
}
