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
