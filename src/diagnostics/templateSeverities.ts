import type { TemplateFindingArgs } from './templateCodes.js';

/** Of findings about templates, in the order of their codes' file. */
export const TEMPLATE_SEVERITIES = {
  'template-syntax': 'error',
  'template-unknown-name': 'error',
  'template-unknown-helper': 'error',
  'template-unknown-partial': 'error',
  'template-construct': 'error',
  'template-markup': 'error',
  'template-too-much': 'error',
  'template-word-block': 'error',
  'template-word-partial': 'error',
  'template-word-field': 'error',
  'template-word-unread': 'warning',
  'template-word-no-tags': 'warning',
  'template-word-macros': 'error',
  'template-word-tracked': 'warning',
  'template-word-cell-empty': 'warning',
} as const satisfies Record<keyof TemplateFindingArgs, 'error' | 'warning'>;
