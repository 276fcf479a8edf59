import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Report } from '../report/tree.js';
import { createReporter, type Reported, type ReportOptions, reportOf } from './steps/createReporter.js';
import type { Input } from './steps/input.js';
import type { Refusal } from './steps/refusal.js';

export interface Built {
  /** What writers print; null where there are errors. A report that lacks something says that it is a draft. */
  readonly report: Report | null;
  /** The data, checked; null where they have an error. */
  readonly unit: UnitYear | null;
  readonly findings: readonly LocatedFinding[];
  /** Why there is no comparison with the other period, and so no report. */
  readonly refusal: Refusal | null;
}

/** The report of one data file. */
export function build(input: Input, options: ReportOptions): Built {
  return builtOf(reportOf(input, options));
}

/** The same of many data files, one after the other; those of the other period are read once. */
export interface Builder {
  /** Of the files of the other period. */
  readonly findings: readonly LocatedFinding[];
  /** Null where those have errors, or lack something. */
  readonly build: ((input: Input) => Built) | null;
}

export function createBuilder(options: ReportOptions): Builder {
  const { findings, report } = createReporter(options);
  return { findings, build: report && ((input) => builtOf(report(input))) };
}

function builtOf({ made, unit, findings, refusal }: Reported): Built {
  return { report: made?.report ?? null, unit, findings, refusal };
}
