import type { LeafKind } from '../../src/model/leaf.js';

/** Leaves of the model that are figures of the report. */
export const NUMBER_KINDS: ReadonlySet<LeafKind> = new Set([
  'count',
  'rate',
  'money',
  'amount',
  'date',
  'fullDate',
  'documentNumber',
]);
