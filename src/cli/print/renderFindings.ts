import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Messages } from '../../messages/messages.js';
import { missingList } from './missingList.js';
import type { Paint } from './paint.js';
import { renderFinding } from './renderFinding.js';

/** All that is said about one file after the other: what is wrong, each with its line; then what is still missing, as one list. */
export function renderFindings(findings: readonly LocatedFinding[], messages: Messages, paint: Paint): string {
  return byFile(findings)
    .map((own) => {
      const wrong = own.filter(({ severity }) => severity !== 'missing');
      const missing = own.filter(({ severity }) => severity === 'missing');
      return wrong.map((one) => renderFinding(one, messages, paint)).join('') + missingList(missing, messages.cli);
    })
    .join('');
}

function byFile(findings: readonly LocatedFinding[]): readonly (readonly LocatedFinding[])[] {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
