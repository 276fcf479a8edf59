import type { UsageProblem } from '../../messages/usage/usageProblem.js';
import type { InitProblem } from '../init.js';

/** Why no file can be begun with what was said. */
export function initProblem(problem: InitProblem): UsageProblem<'initPeriod' | 'initUnit' | 'initUnitEnded'> {
  switch (problem.type) {
    case 'period':
      return { code: 'initPeriod', args: problem };
    case 'unknown':
      return { code: 'initUnit', args: problem };
    case 'ended':
      return { code: 'initUnitEnded', args: problem };
  }
}
