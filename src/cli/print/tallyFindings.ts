import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Severity } from '../../diagnostics/severity.js';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  /** Places still to be filled in. */
  readonly missing: number;
  /** Notes only where they are asked for. */
  readonly shown: readonly LocatedFinding[];
}

export function tallyFindings(findings: readonly LocatedFinding[], notes = false): Tally {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const shown = findings.filter(({ severity }) => notes || severity !== 'note');
  return { errors: count('error'), warnings: count('warning'), missing: count('missing'), shown };
}
