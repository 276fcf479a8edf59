import type { Finding } from '../diagnostics/finding.js';
import type { Messages } from './messages.js';

/** The finding in words. */
export function findingSentence(finding: Finding, messages: Messages): string {
  // One table keyed by code: the argument type is that of the code by construction of `Finding`.
  const sentence = messages.findings[finding.code] as (args: Finding['args']) => string;
  return sentence(finding.args);
}
