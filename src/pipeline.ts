import type { Finding } from './diagnostics/finding.js';
import { severityOf } from './diagnostics/severity.js';
import { summarise } from './indicators/summarise.js';
import { validate } from './model/validate.js';
import { compose } from './report/compose.js';
import type { ProfileChoice } from './report/profile.js';
import type { Renderer } from './report/template/renderer.js';
import type { Report } from './report/tree.js';
import type { Dataset } from './source/dataset.js';
import { readDataset } from './source/readDataset.js';

/** One data file on its way to a report. */
export interface Built {
  readonly dataset: Dataset;
  /** Null where the findings hold an error. */
  readonly report: Report | null;
  readonly findings: readonly Finding[];
}

/**
 * The whole flow: bytes → values with their lines → validated model → named figures → report tree.
 * Writers turn the tree into documents. Nothing here touches the disk, the clock or the terminal.
 */
export function buildReport(file: string, bytes: Uint8Array, renderer: Renderer, profile: ProfileChoice | null): Built {
  const { dataset, findings: reading } = readDataset(file, bytes);
  if (dataset.value === null) return { dataset, report: null, findings: reading };
  const { unit, findings: checking } = validate(dataset.value, dataset.isPlain);
  const checked = [...reading, ...checking];
  if (unit === null) return { dataset, report: null, findings: checked };
  const { report, findings: composing } = compose({ model: unit, summary: summarise(unit), renderer, profile });
  const findings = [...checked, ...composing];
  return { dataset, report: hasError(findings) ? null : report, findings };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => severityOf(code) === 'error');
}
