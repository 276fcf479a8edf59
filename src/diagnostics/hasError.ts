import type { FindingCode } from './finding.js';
import { severityOf } from './severity.js';

/** Whether anything is wrong, so that nothing may be built. */
export function hasError(findings: readonly { readonly code: FindingCode }[]): boolean {
  return findings.some(({ code }) => severityOf(code) === 'error');
}
