import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { BUILD_OPTIONS, type BuildOptions, reportOf } from './steps/createReporter.js';
import { type Data, dataOf, type Given } from './steps/input.js';

/** Options of `validate`. */
export type ValidateOptions = Pick<BuildOptions, 'templates' | 'profile'>;

/** The outcome of `validate`. */
export interface Checked {
  /** The data, checked; null where they have an error. */
  readonly unit: UnitYear | null;
  /** Notes among them. */
  readonly findings: readonly LocatedFinding[];
}

/**
 * All that is wrong with data, or still missing. It goes all the way to the report, so that what has no error can be built,
 * and all that it declares is printed.
 *
 * @throws TypeError for arguments of another type
 */
export function validate(data: Given<Data>, options: ValidateOptions = {}): Checked {
  checkOptions('validate', options, OPTIONS);
  const { unit, findings } = reportOf(dataOf(data), { ...options, unprinted: true });
  return { unit, findings };
}

const { templates, profile } = BUILD_OPTIONS;
const OPTIONS: Readonly<Record<keyof ValidateOptions, Wanted>> = { templates, profile };
