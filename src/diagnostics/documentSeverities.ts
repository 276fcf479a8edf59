import type { DocumentFindingArgs } from './documentCodes.js';

/** Of findings about documents that came back: one that cannot be read is compared with nothing. */
export const DOCUMENT_SEVERITIES = {
  'document-unknown': 'error',
  'document-convert': 'error',
  'word-no-zip': 'error',
  'word-old-format': 'error',
  'word-encrypted': 'error',
  'word-truncated': 'error',
  'word-damaged': 'error',
  'word-zip64': 'error',
  'word-part-outside': 'error',
  'word-too-large': 'error',
  'word-too-many-parts': 'error',
  'word-bomb': 'error',
  'word-no-document': 'error',
  'xml-dtd': 'error',
  'xml-broken': 'error',
  'xml-too-deep': 'error',
  'xml-too-much': 'error',
  'document-too-long': 'error',
  'marks-piled': 'error',
  'document-letters': 'warning',
  'document-incomparable': 'error',
} as const satisfies Readonly<Record<keyof DocumentFindingArgs, 'error' | 'warning'>>;
