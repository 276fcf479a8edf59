import { hasError } from '../diagnostics/hasError.js';
import { type LocatedFinding, locateAll } from '../diagnostics/locatedFinding.js';
import { validate } from '../model/validate.js';
import { nextYear } from '../next/nextYear.js';
import { readDataset } from '../source/readDataset.js';
import { checkUnitYear } from './steps/checkUnitYear.js';
import type { Input } from './steps/input.js';

export interface Next {
  /** The data file; null where this year's has errors, or what came of it would not be read again. */
  readonly text: string | null;
  /** The year that this year's period ends in, and the next; null where the period stays, as that of a plan without results does. */
  readonly years: readonly [now: number, next: number] | null;
  /** How many places there are to fill in. */
  readonly missing: number;
  /** What came of it would not be read again. */
  readonly broken: boolean;
  /** Of this year's file; where what came of it is broken, the errors of that as well. */
  readonly findings: readonly LocatedFinding[];
}

/** Next year's data file from this year's, with blanks to fill in and this year's values beside them. */
export function next(input: Input): Next {
  const { dataset, unit, findings } = checkUnitYear(input);
  const located = locateAll(dataset, findings);
  const none = { text: null, years: null, missing: 0, broken: false, findings: located };
  if (unit === null || hasError(findings)) return none;
  // What was counted in registers is in no line of the file, and will be counted anew.
  const typed = readDataset(input.name, input.data).dataset;
  const { text, year } = nextYear(typed, validate(typed.value, typed.isPlain).unit ?? unit);
  const years = year === null ? null : ([unit.period.to.year, year] as const);
  const again = checkUnitYear({ ...input, data: text });
  const found = locateAll(again.dataset, again.findings);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...none, years, broken: true, findings: [...located, ...errors] };
  const missing = found.filter(({ severity }) => severity === 'missing').length;
  return { ...none, text, years, missing };
}
