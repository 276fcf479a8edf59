import type { Side } from '../../compare/side.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import type { Summary } from '../../indicators/summarise.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import type { Report } from '../../report/tree.js';
import type { Dataset } from '../../source/dataset.js';
import { type BuildOptions, buildReport } from './buildReport.js';
import type { Input } from './input.js';
import { loadAll } from './loadAll.js';
import { type Refusal, refusalOf } from './refusal.js';

export interface ReportOptions extends Omit<BuildOptions, 'against'> {
  /** Data files of another period, one or the parts of a sum: what changed since is said in the report, and shown in an appendix. */
  readonly against?: readonly Input[];
}

export interface Reported {
  /** Null where the data have an error. */
  readonly unit: UnitYear | null;
  /** The report and what it was made of; null where it could not be made. */
  readonly made: Made | null;
  readonly findings: readonly LocatedFinding[];
  /** Why there is no comparison with the other period, and so no report. */
  readonly refusal: Refusal | null;
}

export interface Made {
  readonly report: Report;
  readonly summary: Summary;
  readonly dataset: Dataset;
}

/** Makes reports of any number of data files; those of the other period are read once. */
export interface Reporter {
  /** Of the files of the other period. */
  readonly findings: readonly LocatedFinding[];
  /** Null where those have errors, or lack something. */
  readonly report: ((input: Input) => Reported) | null;
}

export function createReporter({ against = [], ...options }: ReportOptions): Reporter {
  const { units, findings } = loadAll(against);
  if (units === null) return { findings, report: null };
  const [first, ...rest] = units;
  const side: Side | null = first === undefined ? null : [first, ...rest];
  return {
    findings,
    report(input) {
      const {
        dataset,
        unit,
        report,
        summary,
        findings: found,
        refusal,
      } = buildReport(input, { ...options, against: side });
      return {
        unit,
        made: report === null || summary === null ? null : { report, summary, dataset },
        findings: locateAll(dataset, found),
        refusal: refusal === null ? null : refusalOf(refusal, side ?? [], [{ file: input.name }]),
      };
    },
  };
}

/** One report. */
export function reportOf(input: Input, options: ReportOptions): Reported {
  const { findings, report } = createReporter(options);
  if (report === null) return { unit: null, made: null, findings, refusal: null };
  const reported = report(input);
  return { ...reported, findings: [...findings, ...reported.findings] };
}
