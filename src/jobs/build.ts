import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Report } from '../report/tree.js';
import { checkOptions } from './steps/checkOptions.js';
import { BUILD_OPTIONS, type BuildOptions, createReporter, type Reported } from './steps/createReporter.js';
import { type Data, dataOf, type Given } from './steps/input.js';
import type { Refusal } from './steps/refusal.js';

/** The outcome of `build`. */
export interface Built {
  /** For `WRITERS`; null where there are errors. One of data that lack something says that it is a draft. */
  readonly report: Report | null;
  /** The Word file itself, where the templates are loaded with one (`loadTemplates`, option `word`); otherwise null. */
  readonly filled: Uint8Array | null;
  /** The data, checked; null where they have an error. */
  readonly unit: UnitYear | null;
  readonly findings: readonly LocatedFinding[];
  /** Why there is no comparison with the other period, and so no report; null where nothing is in its way. */
  readonly refusal: Refusal | null;
}

/**
 * The report of one unit in one period.
 *
 * @throws TypeError for arguments of another type; what is wrong with data is a finding
 */
export function build(data: Given<Data>, options: BuildOptions = {}): Built {
  const { findings, build: buildOne } = createBuilder(options);
  if (buildOne === null) return { report: null, filled: null, unit: null, findings, refusal: null };
  const built = buildOne(data);
  return { ...built, findings: [...findings, ...built.findings] };
}

export interface Builder {
  /** Of the data of the other period. */
  readonly findings: readonly LocatedFinding[];
  /** Null where those have errors, or lack something. */
  readonly build: ((data: Given<Data>) => Built) | null;
}

/**
 * Builds many reports, one after the other: the data of the other period are read once.
 *
 * @throws TypeError for options of another type
 */
export function createBuilder(options: BuildOptions = {}): Builder {
  checkOptions('build', options, BUILD_OPTIONS);
  const { findings, report } = createReporter(options);
  return { findings, build: report && ((data) => builtOf(report(dataOf(data)))) };
}

function builtOf({ made, unit, findings, refusal }: Reported): Built {
  return { report: made?.report ?? null, filled: made?.filled ?? null, unit, findings, refusal };
}
