import { severityOf } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import type { Located } from './located.js';
import { missingList } from './missingList.js';
import type { Paint } from './paint.js';
import { renderFinding } from './renderFinding.js';

/** All that is said about one file: what is wrong, each with its line; then what is still missing, as one list. */
export function renderFindings(located: readonly Located[], messages: Messages, paint: Paint): string {
  const isMissing = ({ finding }: Located): boolean => severityOf(finding.code) === 'missing';
  const wrong = located.filter((one) => !isMissing(one)).map((one) => renderFinding(one, messages, paint));
  return wrong.join('') + missingList(located.filter(isMissing), messages.cli);
}
