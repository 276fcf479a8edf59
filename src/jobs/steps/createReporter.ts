import type { Comparison } from '../../compare/compareYears.js';
import type { Side } from '../../compare/side.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import type { Summary } from '../../indicators/summarise.js';
import { PROFILE_CHOICES } from '../../model/schema/profileChoices.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import { USUAL_SET } from '../../report/template/setsOf.js';
import type { Report } from '../../report/tree.js';
import type { Dataset } from '../../source/dataset.js';
import { buildReport } from './buildReport.js';
import type { Wanted } from './checkOptions.js';
import { allDataOf, type Data, type Given, type Input } from './input.js';
import { loadAll } from './loadAll.js';
import { type Refusal, refusalOf } from './refusal.js';
import { rendererOf } from './renderers.js';
import type { Templates } from './templates.js';

/** Options of `build`, and of the jobs that build a report on their way. */
export interface BuildOptions {
  /** From `loadTemplates`, or the name of a built-in set; by default "bao-cao". */
  readonly templates?: Templates | string | undefined;
  /** The layout of the Party's documents or of the state's; by default the one that the data ask for. */
  readonly profile?: ProfileChoice | undefined;
  /** Whether an appendix says where each figure comes from; by default not. */
  readonly sources?: boolean | undefined;
  /**
   * Data of an earlier period, of one unit or of the parts of a merged one: what changed since is said in the report, and
   * shown in an appendix.
   */
  readonly against?: Given<Data> | readonly Given<Data>[] | undefined;
}

export const BUILD_OPTIONS: Readonly<Record<keyof BuildOptions, Wanted>> = {
  templates: 'checked later',
  profile: PROFILE_CHOICES,
  sources: 'boolean',
  against: 'checked later',
};

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
  /** With the other period; null where none is asked for. */
  readonly comparison: Comparison | null;
  /** The Word file, where the report is made with a template of that kind. */
  readonly filled: Uint8Array | null;
}

export interface ReporterSetup extends BuildOptions {
  /** Figures of the data that the report does not print are told. */
  readonly unprinted?: boolean;
}

/** Makes any number of reports; the data of the other period are read once. */
export interface Reporter {
  /** Of the other period's data. */
  readonly findings: readonly LocatedFinding[];
  /** Null where those have errors, or lack something. */
  readonly report: ((input: Input) => Reported) | null;
}

export function createReporter({
  templates,
  profile,
  sources,
  against = [],
  unprinted = false,
}: ReporterSetup): Reporter {
  const renderer = rendererOf(templates ?? USUAL_SET);
  const { units, findings } = loadAll(allDataOf(against, 'số liệu kỳ trước'));
  if (units === null) return { findings, report: null };
  const [first, ...rest] = units;
  const side: Side | null = first === undefined ? null : [first, ...rest];
  const options = { renderer, profile: profile ?? null, sources: sources ?? false, against: side, unprinted };
  return {
    findings,
    report(input) {
      const built = buildReport(input, options);
      const { dataset, unit, report, summary, filled, findings: found, refusal, comparison } = built;
      const bytes = filled?.bytes ?? null;
      return {
        unit,
        made: report === null || summary === null ? null : { report, summary, dataset, comparison, filled: bytes },
        findings: [...locateAll(dataset, found), ...(filled?.findings ?? [])],
        refusal: refusal === null ? null : refusalOf(refusal, side ?? [], [{ file: input.name }]),
      };
    },
  };
}

/** One report. */
export function reportOf(input: Input, options: ReporterSetup): Reported {
  const { findings, report } = createReporter(options);
  if (report === null) return { unit: null, made: null, findings, refusal: null };
  const reported = report(input);
  return { ...reported, findings: [...findings, ...reported.findings] };
}
