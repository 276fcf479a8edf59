import { LIMITS } from '../../diagnostics/limits.js';
import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Severity } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import { missingList } from './missingList.js';
import type { Paint } from './paint.js';
import { renderFinding } from './renderFinding.js';
import { visibleText } from './visibleText.js';

/** All that is said about one file after the other: what is wrong, each with its line; then what is still missing, as one list. */
export function renderFindings(findings: readonly LocatedFinding[], messages: Messages, paint: Paint): string {
  return byFile(findings)
    .map((own) => {
      const wrong = own.filter(({ severity }) => severity !== 'missing');
      const missing = own.filter(({ severity }) => severity === 'missing');
      const shown = gravest(wrong, LIMITS.findings.shown);
      const inFull = wrong.filter((one) => shown.has(one)).map((one) => renderFinding(one, messages, paint));
      return inFull.join('') + moreLine(wrong, shown, messages) + missingList(missing, messages.cli);
    })
    .join('');
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, missing: 2, note: 3 };

/** So many of the gravest; of equal ones, those that stand first. */
function gravest(findings: readonly LocatedFinding[], count: number): ReadonlySet<LocatedFinding> {
  const sorted = findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return new Set(sorted.slice(0, count));
}

function moreLine(all: readonly LocatedFinding[], shown: ReadonlySet<LocatedFinding>, { cli }: Messages): string {
  const [first, ...others] = all.filter((one) => !shown.has(one));
  if (first === undefined) return '';
  const errors = [first, ...others].filter(({ severity }) => severity === 'error').length;
  return `${visibleText(cli.moreFindings({ file: first.file, count: others.length + 1, errors }))}\n`;
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
