import type { Refusal } from '../../compare/compareYears.js';
import type { LoadedUnit } from '../input/loadData.js';
import type { Problem } from '../plan/plan.js';

/** Why two sides are not compared, as the operator is told: which files are at odds, or which are needed. */
export function refusalProblem(refusal: Refusal, older: readonly LoadedUnit[], newer: readonly LoadedUnit[]): Problem {
  switch (refusal.type) {
    case 'incomplete': {
      const names = (provinces: typeof refusal.older) => provinces.map(({ level, name }) => `${level} ${name}`);
      return { code: 'unitsIncomplete', args: { older: names(refusal.older), newer: names(refusal.newer) } };
    }
    case 'overlap': {
      const files = (refusal.side === 'older' ? older : newer).map(({ file }) => file);
      return {
        code: 'unitsOverlap',
        args: { first: files[refusal.first] ?? '', second: files[refusal.second] ?? '' },
      };
    }
    case 'reformed':
      return { code: 'unitsReformed', args: { level: refusal.level } };
    case 'different':
      return { code: 'unitsDiffer', args: undefined };
    case 'mixed-periods':
      return {
        code: 'periodsMixed',
        args: { files: (refusal.side === 'older' ? older : newer).map(({ file }) => file) },
      };
  }
}
