import type { UsageProblem } from '../../messages/usage/usageProblem.js';
import type { Refusal, UnitName, UnknownSelection } from '../steps/refusal.js';
import type { ReturnedRefusal } from '../steps/reportBehind.js';

type RefusalProblem = UsageProblem<
  | 'unitsIncomplete'
  | 'unitsOverlap'
  | 'unitEnded'
  | 'unitsReformed'
  | 'unitsDiffer'
  | 'againstNotEarlier'
  | 'unknownIndicator'
  | 'periodsMixed'
>;

/** Why two sides are not compared, as the operator is told: which files are at odds, or which are needed. */
export function refusalProblem(way: 'diff' | 'against' | 'page', refusal: Refusal | UnknownSelection): RefusalProblem {
  switch (refusal.type) {
    case 'incomplete': {
      const names = (units: readonly UnitName[]) => units.map(({ level, name }) => `${level} ${name}`);
      const { older, newer, acrossReform } = refusal;
      return { code: 'unitsIncomplete', args: { older: names(older), newer: names(newer), acrossReform, way } };
    }
    case 'overlap': {
      const [first, second] = refusal.files;
      return { code: 'unitsOverlap', args: { first, second } };
    }
    case 'ended':
      return { code: 'unitEnded', args: refusal };
    case 'reformed':
      return { code: 'unitsReformed', args: { level: refusal.level } };
    case 'different':
      return { code: 'unitsDiffer', args: undefined };
    case 'not-earlier':
      return { code: 'againstNotEarlier', args: undefined };
    case 'unknown-indicator':
      return { code: 'unknownIndicator', args: refusal };
    case 'mixed-periods':
      return { code: 'periodsMixed', args: { files: refusal.files } };
  }
}

/** The same of a document that came back, and may have been built against a file that was not given. */
export function returnedProblem(
  refusal: ReturnedRefusal,
  document: string,
): RefusalProblem | UsageProblem<'againstMissing'> {
  if (refusal.type === 'against-missing') return { code: 'againstMissing', args: { document } };
  return refusalProblem('against', refusal);
}
