import { compareForReport, type ReportRefusal } from './compare/against/compareForReport.js';
import { withChanges } from './compare/against/withChanges.js';
import { COMPARISON_MENTION, withComparison } from './compare/against/withComparison.js';
import type { Side } from './compare/side.js';
import type { Finding } from './diagnostics/finding.js';
import { severityOf } from './diagnostics/severity.js';
import { knownOf } from './explain/known.js';
import { SOURCES_MENTION, withSources } from './explain/sourcesAppendix.js';
import { type Summary, summarise } from './indicators/summarise.js';
import type { UnitYear } from './model/schema/unitYear.js';
import { validate } from './model/validate.js';
import { compose } from './report/compose.js';
import { issuerName } from './report/letterhead.js';
import { numberAppendices } from './report/numberAppendices.js';
import type { ProfileChoice } from './report/profile/profile.js';
import { profileOf } from './report/profile/profileOf.js';
import type { Renderer } from './report/template/renderer.js';
import type { Report } from './report/tree.js';
import type { Dataset } from './source/dataset.js';
import { readDataset } from './source/readDataset.js';

/** One data file, read and checked. */
export interface Checked {
  readonly dataset: Dataset;
  /** Null where the findings hold an error. */
  readonly unit: UnitYear | null;
  readonly findings: readonly Finding[];
}

/** The same, worked out. */
export interface Loaded extends Checked {
  /** Null where the findings hold an error. */
  readonly summary: Summary | null;
}

export interface BuildOptions {
  /** An appendix says where each figure comes from. */
  readonly sources?: boolean;
  /** Files of another period: what changed since is said in the report, and shown in an appendix. */
  readonly against?: Side | null;
}

/** The same, as a report. */
export interface Built extends Loaded {
  /** Null where the findings hold an error. */
  readonly report: Report | null;
  /** Why there is no comparison with the other period, and so no report. */
  readonly refusal?: ReportRefusal;
}

/** Bytes → values with their lines → validated model: all that adding units takes. */
export function checkUnitYear(file: string, bytes: Uint8Array): Checked {
  const { dataset, findings: reading } = readDataset(file, bytes);
  if (dataset.value === null) return { dataset, unit: null, findings: reading };
  const { unit, findings: checking } = validate(dataset.value, dataset.isPlain);
  return { dataset, unit, findings: [...reading, ...checking] };
}

/** The first half of the flow: bytes → values with their lines → validated model → named figures. */
export function loadUnitYear(file: string, bytes: Uint8Array): Loaded {
  const checked = checkUnitYear(file, bytes);
  return { ...checked, summary: checked.unit === null ? null : summarise(checked.unit) };
}

/**
 * The whole flow: bytes → values with their lines → validated model → named figures → report tree.
 * Writers turn the tree into documents. Nothing here touches the disk, the clock or the terminal.
 */
export function buildReport(
  file: string,
  bytes: Uint8Array,
  renderer: Renderer,
  choice: ProfileChoice | null,
  { sources = false, against = null }: BuildOptions = {},
): Built {
  const loaded = loadUnitYear(file, bytes);
  const { dataset, unit } = loaded;
  if (unit === null || loaded.summary === null) return { ...loaded, report: null };
  const comparison = against === null ? null : compareForReport(against, { file, unit, summary: loaded.summary });
  if (comparison !== null && 'refusal' in comparison) return { ...loaded, report: null, refusal: comparison.refusal };
  const { summary, findings: comparing } =
    comparison === null ? { summary: loaded.summary, findings: [] } : withChanges(comparison);

  const closing = [...(comparison === null ? [] : [COMPARISON_MENTION]), ...(sources ? [SOURCES_MENTION] : [])];
  const draft = loaded.findings.some(({ code }) => severityOf(code) === 'missing');
  const profile = profileOf(unit, choice ?? unit.report.profile);
  const { report, findings: composing } = compose({ model: unit, summary, renderer, profile, draft, closing });
  const findings = [...loaded.findings, ...comparing, ...composing];
  if (report === null || hasError(findings)) return { ...loaded, report: null, findings };
  const issuer = issuerName(unit, profile);
  const compared = comparison === null ? report : withComparison(report, comparison, issuer);
  const whole = sources ? withSources(knownOf(compared, summary, dataset), issuer) : compared;
  return { ...loaded, summary, report: numberAppendices(whole), findings };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => severityOf(code) === 'error');
}
