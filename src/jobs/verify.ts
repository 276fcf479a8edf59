import { addComments } from '../comments/addComments.js';
import { commentOf } from '../comments/commentOf.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Language } from '../messages/language.js';
import { messagesIn } from '../messages/messages.js';
import { type DocumentFormat, formatOf, readFile } from '../readers/readFile.js';
import { decodeText } from '../source/decodeText.js';
import { createVerifier } from '../verify/createVerifier.js';
import { COUNTED, type Result } from '../verify/result.js';
import type { Counts } from '../verify/verification.js';
import { builtAs } from './steps/builtAs.js';
import { type ReportOptions, reportOf } from './steps/createReporter.js';
import { bytesOf, type Input } from './steps/input.js';
import { momentOf } from './steps/momentOf.js';
import type { Refusal } from './steps/refusal.js';

export interface VerifyOptions extends Omit<ReportOptions, 'sources'> {
  /** Make a copy of a Word file with a comment at each result that counts, in this language. */
  readonly comments?: Language | null;
  /** When comments are dated; by default on the report's own day, so that the same input gives the same bytes. */
  readonly epochSeconds?: number | undefined;
}

export interface Verified {
  /** In reading order, then what stands nowhere; null where document or data cannot be compared: see `findings` and `refusal`. */
  readonly results: readonly Result[] | null;
  readonly counts: Counts | null;
  /** Whether no result counts. */
  readonly agrees: boolean;
  /** What the document was taken for. */
  readonly format: DocumentFormat;
  /** The copy with comments; null where none is asked for, and of other documents than Word's. */
  readonly commented: Uint8Array | null;
  readonly findings: readonly LocatedFinding[];
  /** `against-missing`: the document has figures of another period, whose data were not given. */
  readonly refusal: Refusal | { readonly type: 'against-missing' } | null;
}

/** Where a document that came back from people does not agree with the data. Whether it has the appendix on sources, it shows itself. */
export function verify(
  document: Input,
  input: Input,
  { comments = null, epochSeconds, ...options }: VerifyOptions,
): Verified {
  const bytes = bytesOf(document);
  const format = formatOf(document.name, bytes);
  const none = { ...NOTHING, format };
  const { document: read, findings: reading } = readFile(document.name, bytes, decodeText);
  const about = reading.map((finding) => aboutFile(document.name, finding));
  if (read === null) return { ...none, findings: about };
  const { sources, against } = builtAs(read);
  if (against && (options.against ?? []).length === 0)
    return { ...none, findings: [], refusal: { type: 'against-missing' } };
  const { made, findings: ofData, refusal } = reportOf(input, { ...options, sources });
  const findings = [...about, ...ofData];
  if (made === null) return { ...none, findings, refusal };
  const verification = createVerifier(made.report, made.summary)(read);
  if ('code' in verification) return { ...none, findings: [...findings, aboutFile(document.name, verification)] };
  const { results, counts } = verification;
  const agrees = results.every(({ code }) => !COUNTED[code]);
  const verified = { ...none, results, counts, agrees, findings };
  if (comments === null || format !== 'word') return verified;
  const commented = withComments(bytes, results, comments, momentOf(made.report, epochSeconds));
  return 'code' in commented
    ? { ...verified, findings: [...findings, aboutFile(document.name, commented)] }
    : { ...verified, commented };
}

const NOTHING = { results: null, counts: null, agrees: false, commented: null, refusal: null };

function withComments(bytes: Uint8Array, results: readonly Result[], language: Language, date: string) {
  const messages = messagesIn(language);
  const comments = results.flatMap((result) => commentOf(result, messages) ?? []);
  return addComments(bytes, comments, { author: 'bhxh-report', initials: 'BR', date });
}
