import { stringify } from 'yaml';
import { severityOf } from '../../src/diagnostics/severity.js';
import { type BuiltReport, buildReport, type ReportSetup } from '../../src/jobs/steps/buildReport.js';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import type { Report } from '../../src/report/tree.js';
import { builtInRenderer } from './loadBuiltInTemplates.js';
import type { Raw } from './raw.js';

const renderer = builtInRenderer();

/** The whole flow, from a YAML file that says these data, with the templates of the program. */
export function buildRaw(
  raw: Raw,
  profile: ProfileChoice | null = null,
  options: Omit<ReportSetup, 'renderer'> = {},
): BuiltReport {
  const input = { name: 'data.yaml', data: new TextEncoder().encode(yamlOf(raw)) };
  return buildReport(input, { renderer, profile, ...options });
}

/** The report of data that must be free of errors. */
export function reportOf(raw: Raw, profile: ProfileChoice | null = null): Report {
  const { report, findings } = buildRaw(raw, profile);
  if (report === null)
    throw new Error(`no report: ${JSON.stringify(findings.filter(({ code }) => severityOf(code) === 'error'))}`);
  return report;
}

/** Every scalar in quotes, so that YAML leaves it as it is. */
function yamlOf(raw: Raw): string {
  return stringify(raw, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
