import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { type ReportOptions, reportOf } from './steps/createReporter.js';
import type { Input } from './steps/input.js';

export interface Validated {
  /** The data, checked; null where they have an error. */
  readonly unit: UnitYear | null;
  /** Notes among them. */
  readonly findings: readonly LocatedFinding[];
}

/** All that is wrong with a data file, or still missing. It goes all the way to the report, so that what is valid can be built, and all that it declares is printed. */
export function validate(input: Input, options: Pick<ReportOptions, 'renderer' | 'profile'>): Validated {
  const { unit, findings } = reportOf(input, { ...options, unprinted: true });
  return { unit, findings };
}
