import type { Finding } from '../../diagnostics/finding.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { type Severity, severityOf } from '../../diagnostics/severity.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { checkUnitYear } from './checkUnitYear.js';
import type { Input } from './input.js';

/** A unit that may be added to others. All of it can be sent from thread to thread. */
export interface CheckedAddend {
  /** The file's name. */
  readonly name: string;
  /** Null where it cannot be added. */
  readonly unit: UnitYear | null;
  /** Why; empty where it can. */
  readonly findings: readonly LocatedFinding[];
  readonly warnings: number;
  readonly missing: number;
}

export function checkAddend(input: Input): CheckedAddend {
  const { dataset, unit, findings } = checkUnitYear(input);
  const warnings = severe(findings, 'warning');
  const missing = severe(findings, 'missing');
  return unit === null || isUnfit(findings)
    ? { name: input.name, unit: null, findings: locateAll(dataset, findings), warnings, missing }
    : { name: input.name, unit, findings: [], warnings, missing };
}

/** Whether a unit with these cannot be added. */
export function isUnfit(findings: readonly Finding[]): boolean {
  return severe(findings, 'error') > 0 || findings.some(isNameless);
}

/** How many are of this severity. */
export function severe(findings: readonly Finding[], wanted: Severity): number {
  return findings.filter(({ code }) => severityOf(code) === wanted).length;
}

/** Without its name or period, a unit is not known; other blanks are numbers that it does not give. */
function isNameless({ code, path: [key] }: Finding): boolean {
  return code === 'value-missing' && (key === 'unit' || key === 'period');
}
