import type { FindingCode } from './finding.js';

/**
 * error: nothing is built · warning: built all the same, `--strict` fails · missing: not wrong, but not there yet; a draft
 * is built · note: shown by `validate --notes`.
 */
export type Severity = 'error' | 'warning' | 'missing' | 'note';

/** In the order of the codes' own files. */
const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  // Files.
  'file-missing': 'error',
  'file-is-directory': 'error',
  'file-unreadable': 'error',
  'file-too-large': 'error',
  'file-empty': 'error',
  'file-not-text': 'error',
  'encoding-broken': 'error',
  'encoding-utf16': 'warning',
  'yaml-syntax': 'error',
  'comment-in-text': 'warning',
  'character-forbidden': 'error',

  // The model's shape.
  'key-unknown': 'error',
  'key-missing': 'error',
  'value-missing': 'missing',
  'comma-in-braces': 'error',
  'item-empty': 'error',
  'list-empty': 'error',
  'type-wrong': 'error',
  'choice-unknown': 'error',
  'text-empty': 'error',
  'text-too-long': 'error',
  'id-malformed': 'error',
  'id-duplicate': 'error',

  // What data of the right shape say.
  'subject-missing': 'error',
  'period-reversed': 'error',
  'document-duplicate': 'error',
  'plan-empty': 'error',
  'plan-zero': 'error',
  'percent-disagrees': 'warning',
  'percent-impossible': 'warning',
  'plan-deduced': 'note',
  'narrative-unknown-figure': 'error',
  'narrative-syntax': 'error',
  'letterhead-borrowed': 'warning',

  // Numbers.
  'number-notation': 'error',
  'number-foreign-digit': 'error',
  'number-negative': 'error',
  'number-fraction': 'error',
  'number-grouping': 'error',
  'number-ambiguous': 'error',
  'number-leading-zero': 'error',
  'number-with-unit': 'error',
  'number-range': 'error',
  'ratio-of-zero': 'error',
  'number-unreadable': 'error',
  'number-too-long': 'error',
  'number-unquoted': 'warning',
  'number-decimal-point': 'warning',

  // Dates.
  'date-unreadable': 'error',
  'date-nonexistent': 'error',
  'date-imprecise': 'error',

  // Two places, or two numbers, that do not go together.
  'coverage-disagrees': 'warning',
  'rate-over-100': 'warning',
  'sum-disagrees': 'warning',
  'part-exceeds-whole': 'warning',
  'parts-exceed-whole': 'warning',
  'ratio-over-one': 'warning',
  'attendance-disagrees': 'warning',
  'change-empty': 'error',
  'change-undirected': 'error',
  'change-zero': 'error',
  'change-equal': 'error',
  'change-direction-disagrees': 'warning',
  'change-value-disagrees': 'warning',
  'change-percent-disagrees': 'warning',
  'change-percent-of-zero': 'warning',
  'change-exceeds-value': 'warning',
  'change-percent-impossible': 'warning',
  'provenance-without-number': 'error',
  'date-outside-period': 'warning',
  'document-before-basis': 'warning',
  'document-after-period': 'warning',
  'report-before-period-end': 'warning',
  'report-before-document': 'warning',
  'document-two-dates': 'warning',
  'document-two-issuers': 'warning',
  'plan-percent-unknown': 'warning',
  'plan-gap-both': 'error',
  'plan-gap-zero': 'error',
  'plan-gap-side': 'error',
  'plan-gap-disagrees': 'warning',
  'plan-two-values': 'warning',
  'goal-without-result': 'warning',
  'result-without-goal': 'warning',
  'goal-unlike-result': 'warning',
  'figure-two-values': 'warning',
  'unit-code-disagrees': 'warning',
  'unit-level-disagrees': 'warning',
  'unit-ended': 'warning',
  'against-disagrees': 'warning',

  // Documents that came back.
  'document-unknown': 'error',
  'word-no-zip': 'error',
  'word-old-format': 'error',
  'word-encrypted': 'error',
  'word-truncated': 'error',
  'word-damaged': 'error',
  'word-too-large': 'error',
  'word-too-many-parts': 'error',
  'word-bomb': 'error',
  'word-no-document': 'error',
  'xml-dtd': 'error',
  'xml-broken': 'error',
  'xml-too-deep': 'error',

  // Templates.
  'template-syntax': 'error',
  'template-unknown-name': 'error',
  'template-unknown-helper': 'error',
  'template-unknown-partial': 'error',
  'template-construct': 'error',
  'template-markup': 'error',

  // Units that are added.
  'rollup-unit-twice': 'error',
  'rollup-ground-shared': 'error',
  'rollup-levels-mixed': 'error',
  'rollup-period-differs': 'error',
  'rollup-frame-number': 'error',
};

export function severityOf(code: FindingCode): Severity {
  return SEVERITIES[code];
}
