import { compareForReport, type ReportRefusal } from '../../compare/against/compareForReport.js';
import { COMPARISON_HELD } from '../../compare/against/comparisonHeld.js';
import { withChanges } from '../../compare/against/withChanges.js';
import { withComparison } from '../../compare/against/withComparison.js';
import type { Comparison } from '../../compare/compareYears.js';
import type { Side } from '../../compare/side.js';
import { hasError } from '../../diagnostics/hasError.js';
import { severityOf } from '../../diagnostics/severity.js';
import { knownOf } from '../../explain/known.js';
import { SOURCES_HELD, withSources } from '../../explain/sourcesAppendix.js';
import { compose } from '../../report/compose.js';
import { issuerName } from '../../report/letterhead.js';
import { appendixMentions, numberAppendices } from '../../report/numberAppendices.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import { profileOf } from '../../report/profile/profileOf.js';
import type { FilledWord, Renderer } from '../../report/template/renderer.js';
import { tooLong } from '../../report/tooLong.js';
import type { Report } from '../../report/tree.js';
import { unprintedFigures } from '../../report/unprintedFigures.js';
import { withAppendices } from '../../wordTemplate/withAppendices.js';
import type { Input } from './input.js';
import { type Loaded, loadUnitYear } from './loadUnitYear.js';

export interface ReportSetup {
  readonly renderer: Renderer;
  /** Null: the one that the data ask for. */
  readonly profile?: ProfileChoice | null;
  /** An appendix says where each figure comes from. */
  readonly sources?: boolean;
  /** Files of another period: what changed since is said in the report, and shown in an appendix. */
  readonly against?: Side | null;
  /** Figures of the data that the report does not print are told: templates of one's own may leave out much. */
  readonly unprinted?: boolean;
}

/** A data file, worked out, as a report. */
export interface BuiltReport extends Loaded {
  /** Null where the findings hold an error. */
  readonly report: Report | null;
  /** The Word file, where the report is made with a template of that kind. */
  readonly filled: FilledWord | null;
  /** Why there is no comparison with the other period, and so no report. */
  readonly refusal: ReportRefusal | null;
  /** With the other period; null where none is asked for, and where there is no report. */
  readonly comparison: Comparison | null;
}

/**
 * The whole flow: bytes → values with their lines → validated model → named figures → report tree.
 * Writers turn the tree into documents. Nothing here touches the disk, the clock or the terminal.
 */
export function buildReport(
  input: Input,
  { renderer, profile: choice = null, sources = false, against = null, unprinted = false }: ReportSetup,
): BuiltReport {
  const loaded = loadUnitYear(input);
  const { dataset, unit } = loaded;
  const none = { ...loaded, report: null, filled: null, refusal: null, comparison: null };
  if (unit === null || loaded.summary === null) return none;
  const profile = profileOf(unit, choice ?? unit.report.profile);
  const comparison =
    against === null ? null : compareForReport(against, { file: input.name, unit, summary: loaded.summary });
  if (comparison !== null && 'refusal' in comparison) return { ...none, refusal: comparison.refusal };
  const { summary, findings: comparing } =
    comparison === null ? { summary: loaded.summary, findings: [] } : withChanges(comparison);

  const held = [...(comparison === null ? [] : [COMPARISON_HELD]), ...(sources ? [SOURCES_HELD] : [])];
  const mentions = appendixMentions(held, profile);
  const draft = loaded.findings.some(({ code }) => severityOf(code) === 'missing');
  const { report, filled, findings: composing } = compose({ model: unit, summary, renderer, profile, draft, mentions });
  const told = [...loaded.findings, ...comparing, ...composing];
  const faults = told.filter(({ code }) => severityOf(code) === 'error').map(({ path }) => path);
  const findings = [
    ...told,
    ...(unprinted && report !== null && filled === null ? unprintedFigures(summary, report, faults) : []),
  ];
  if (report === null || hasError(findings)) return { ...none, findings };
  const issuer = issuerName(unit, profile);
  const compared = comparison === null ? report : withComparison(report, comparison, issuer);
  // Measured before more is put behind it, and again with that.
  const long = tooLong(compared);
  const whole = sources && long === null ? withSources(knownOf(compared, summary, dataset), issuer) : compared;
  const longer = long ?? tooLong(whole);
  if (longer !== null) return { ...none, findings: [...findings, longer] };
  const numbered = numberAppendices(whole);
  const word = filled && { ...filled, bytes: withAppendices(filled.bytes, numbered.appendices, profile) };
  return { ...loaded, summary, report: numbered, filled: word, findings, refusal: null, comparison };
}
