import type { Finding } from '../../diagnostics/finding.js';
import type { Messages } from '../messages.js';
import { shortened } from '../shortened.js';

/** The finding in words. */
export function findingSentence(finding: Finding, messages: Messages): string {
  // One table keyed by code: the argument type is that of the code by construction of `Finding`.
  const sentence = messages.findings[finding.code] as (args: Finding['args']) => string;
  const args = Object.entries(finding.args).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortened(value) : value,
  ]);
  return sentence(Object.fromEntries(args) as Finding['args']);
}
