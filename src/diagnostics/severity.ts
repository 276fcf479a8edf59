import type { FindingCode } from './finding.js';

/** error: nothing is built · warning: built all the same, `--strict` fails · note: shown by `validate --notes`. */
export type Severity = 'error' | 'warning' | 'note';

const MILD: Readonly<Partial<Record<FindingCode, Exclude<Severity, 'error'>>>> = {
  'encoding-utf16': 'warning',
  'number-unquoted': 'warning',
  'number-decimal-point': 'warning',
  'percent-disagrees': 'warning',
  'percent-impossible': 'warning',
  'letterhead-borrowed': 'warning',
  'plan-deduced': 'note',
};

export function severityOf(code: FindingCode): Severity {
  return MILD[code] ?? 'error';
}
