import type { FindingCode } from './finding.js';

/**
 * error: nothing is built · warning: built all the same, `--strict` fails · missing: not wrong, but not there yet; a draft
 * is built · note: shown by `validate --notes`.
 */
export type Severity = 'error' | 'warning' | 'missing' | 'note';

const MILD: Readonly<Partial<Record<FindingCode, Exclude<Severity, 'error'>>>> = {
  'value-missing': 'missing',
  'encoding-utf16': 'warning',
  'comment-in-text': 'warning',
  'number-unquoted': 'warning',
  'number-decimal-point': 'warning',
  'percent-disagrees': 'warning',
  'percent-impossible': 'warning',
  'letterhead-borrowed': 'warning',
  'coverage-disagrees': 'warning',
  'rate-over-100': 'warning',
  'sum-disagrees': 'warning',
  'part-exceeds-whole': 'warning',
  'parts-exceed-whole': 'warning',
  'ratio-over-one': 'warning',
  'attendance-disagrees': 'warning',
  'change-direction-disagrees': 'warning',
  'change-value-disagrees': 'warning',
  'change-percent-disagrees': 'warning',
  'change-percent-of-zero': 'warning',
  'change-exceeds-value': 'warning',
  'change-percent-impossible': 'warning',
  'date-outside-period': 'warning',
  'document-before-basis': 'warning',
  'document-after-period': 'warning',
  'report-before-period-end': 'warning',
  'report-before-document': 'warning',
  'document-two-dates': 'warning',
  'document-two-issuers': 'warning',
  'plan-percent-unknown': 'warning',
  'plan-gap-disagrees': 'warning',
  'plan-two-values': 'warning',
  'goal-without-result': 'warning',
  'result-without-goal': 'warning',
  'goal-unlike-result': 'warning',
  'figure-two-values': 'warning',
  'against-disagrees': 'warning',
  'unit-code-disagrees': 'warning',
  'unit-level-disagrees': 'warning',
  'unit-ended': 'warning',
  'plan-deduced': 'note',
};

export function severityOf(code: FindingCode): Severity {
  return MILD[code] ?? 'error';
}
