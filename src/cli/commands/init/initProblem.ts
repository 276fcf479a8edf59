import type { InitProblem } from '../../../jobs/init.js';
import type { Problem } from '../../plan/plan.js';

/** Why no file can be begun with what was said. */
export function initProblem(problem: InitProblem): Problem {
  switch (problem.type) {
    case 'period':
      return { code: 'initPeriod', args: problem };
    case 'unknown':
      return { code: 'initUnit', args: problem };
    case 'ended':
      return { code: 'initUnitEnded', args: problem };
  }
}
