import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Severity } from '../../diagnostics/severity.js';

export interface FindingTally {
  readonly errors: number;
  readonly warnings: number;
  /** Places still to be filled in. */
  readonly missing: number;
}

export function tallyFindings(findings: readonly LocatedFinding[]): FindingTally {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), missing: count('missing') };
}

/** Under `--strict`: warnings, and what is missing, stop a command as errors do. */
export function isHeldBack(
  { strict = false }: { readonly strict?: boolean },
  findings: readonly LocatedFinding[],
): boolean {
  return strict && findings.some(({ severity }) => severity === 'warning' || severity === 'missing');
}
