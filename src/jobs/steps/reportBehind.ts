import type { ReadDocument } from '../../readers/readDocument.js';
import { builtAs } from './builtAs.js';
import type { Wanted } from './checkOptions.js';
import { BUILD_OPTIONS, type BuildOptions, type Reported, reportOf } from './createReporter.js';
import { type Data, dataOf, type Given } from './input.js';
import type { Refusal } from './refusal.js';

const { sources: _, ...others } = BUILD_OPTIONS;
export const BEHIND_OPTIONS: Readonly<Record<Exclude<keyof BuildOptions, 'sources'>, Wanted>> = others;

export interface ReportBehind extends Omit<Reported, 'refusal'> {
  readonly refusal: ReturnedRefusal | null;
}

/** Why a document is not held against the data. `against-missing`: the document has figures of another period, whose data were not given. */
export type ReturnedRefusal = Refusal | { readonly type: 'against-missing' };

/** The report that a document was built as, as far as the document shows it. */
export function reportBehind(
  document: ReadDocument,
  data: Given<Data>,
  options: Omit<BuildOptions, 'sources'>,
): ReportBehind {
  const { sources, against } = builtAs(document);
  const input = dataOf(data);
  const given = options.against ?? [];
  if (against && Array.isArray(given) && given.length === 0)
    return { unit: null, made: null, findings: [], refusal: { type: 'against-missing' } };
  return reportOf(input, { ...options, sources });
}
