import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { readWordFile } from '../readers/word/readWordFile.js';
import { presentTexts } from '../refresh/presentTexts.js';
import { type Refreshed, refreshWordFile } from '../refresh/refreshWordFile.js';
import { createVerifier } from '../verify/createVerifier.js';
import type { Result } from '../verify/result.js';
import { builtAs } from './steps/builtAs.js';
import { type Made, type ReportOptions, reportOf } from './steps/createReporter.js';
import { bytesOf, type Input } from './steps/input.js';
import { momentOf } from './steps/momentOf.js';
import type { Refusal } from './steps/refusal.js';

export interface RefreshOptions extends Omit<ReportOptions, 'sources'> {
  /** Write each change as a tracked one, for Word. */
  readonly track?: boolean;
  /** When tracked changes are dated; by default on the report's own day, so that the same input gives the same bytes. */
  readonly epochSeconds?: number | undefined;
}

export interface RefreshedReport {
  /** Null where document or data are not fit for it: see `findings` and `refusal`. */
  readonly refreshed: Refreshed | null;
  /** Words that do not fit the present figures: they are told, not rewritten. */
  readonly contradictions: readonly Result[];
  /** The document has the appendix on sources, whose line numbers and words are not renewed. */
  readonly sources: boolean;
  readonly findings: readonly LocatedFinding[];
  /** `against-missing`: the document has figures of another period, whose data were not given. */
  readonly refusal: Refusal | { readonly type: 'against-missing' } | null;
}

/** Puts the present figures of the data into a Word file that people have edited; no other byte of it changes. */
export function refresh(
  document: Input,
  input: Input,
  { track = false, epochSeconds, ...options }: RefreshOptions,
): RefreshedReport {
  const none = { refreshed: null, contradictions: [], sources: false, refusal: null };
  const file = bytesOf(document);
  const read = readWordFile(file);
  if ('code' in read) return { ...none, findings: [aboutFile(document.name, read)] };
  const { sources, against } = builtAs(read);
  if (against && (options.against ?? []).length === 0)
    return { ...none, findings: [], refusal: { type: 'against-missing' } };
  const { made, findings, refusal } = reportOf(input, { ...options, sources });
  if (made === null) return { ...none, findings, refusal };
  const author = track ? { author: 'bhxh-report', date: momentOf(made.report, epochSeconds) } : null;
  const refreshed = refreshWordFile(file, presentTexts(made.report, made.summary), author);
  if ('code' in refreshed) return { ...none, findings: [...findings, aboutFile(document.name, refreshed)] };
  const contradictions = refreshed.bytes === null ? [] : contradictionsIn(refreshed.bytes, made);
  if ('code' in contradictions) return { ...none, findings: [...findings, aboutFile(document.name, contradictions)] };
  return { ...none, refreshed, contradictions, sources, findings };
}

function contradictionsIn(bytes: Uint8Array, { report, summary }: Made): readonly Result[] | ReadProblem {
  const document = readWordFile(bytes);
  if ('code' in document) throw new Error(`The refreshed file cannot be read: ${document.code}`);
  const verification = createVerifier(report, summary)(document);
  return 'code' in verification ? verification : verification.results.filter(({ code }) => code === 'contradicted');
}
