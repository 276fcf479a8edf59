import { LIMITS } from '../../diagnostics/limits.js';
import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { isInRegister } from '../../diagnostics/source.js';
import type { CliMessages } from '../../messages/usage/cliMessages.js';
import { visibleText } from './visibleText.js';

/** What a file still lacks, one place a line: nothing there is wrong, so nothing is shown but where to write. */
export function missingList(findings: readonly LocatedFinding[], { missing }: CliMessages): string {
  const [first] = findings;
  if (first === undefined) return '';
  const lines = findings
    .slice(0, LIMITS.findings.missing)
    .flatMap(({ code, args, place }) =>
      code === 'value-missing'
        ? [missing.place({ line: place === null || isInRegister(place) ? 1 : place.line, ...args })]
        : [],
    );
  const rest = findings.length - lines.length;
  const all = [
    missing.head({ file: first.file, count: findings.length }),
    ...lines,
    ...(rest === 0 ? [] : [missing.more({ count: rest })]),
  ];
  return all.map((line) => `${visibleText(line)}\n`).join('');
}
