import type { ReportRefusal } from '../../compare/against/compareForReport.js';
import type { Problem } from '../plan/plan.js';

interface Named {
  readonly file: string;
}

/** Why two sides are not compared, as the operator is told: which files are at odds, or which are needed. */
export function refusalProblem(
  way: 'diff' | 'against',
  refusal: ReportRefusal,
  older: readonly Named[],
  newer: readonly Named[],
): Problem {
  switch (refusal.type) {
    case 'incomplete': {
      const names = (provinces: typeof refusal.older) => provinces.map(({ level, name }) => `${level} ${name}`);
      return { code: 'unitsIncomplete', args: { older: names(refusal.older), newer: names(refusal.newer), way } };
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
    case 'not-earlier':
      return { code: 'againstNotEarlier', args: undefined };
    case 'mixed-periods':
      return {
        code: 'periodsMixed',
        args: { files: (refusal.side === 'older' ? older : newer).map(({ file }) => file) },
      };
  }
}
