import type { Finding } from '../../diagnostics/finding.js';
import { type Severity, severityOf } from '../../diagnostics/severity.js';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  /** Places still to be filled in. */
  readonly missing: number;
  /** Notes only where they are asked for. */
  readonly shown: readonly Finding[];
}

export function tallyFindings(findings: readonly Finding[], notes = false): Tally {
  const count = (wanted: Severity): number => findings.filter(({ code }) => severityOf(code) === wanted).length;
  const shown = findings.filter(({ code }) => notes || severityOf(code) !== 'note');
  return { errors: count('error'), warnings: count('warning'), missing: count('missing'), shown };
}
