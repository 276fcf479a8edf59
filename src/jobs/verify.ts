import { commentResults } from '../comments/commentResults.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import { momentOf } from '../quantity/date/momentOf.js';
import type { Passage } from '../readers/readDocument.js';
import { type DocumentFormat, formatOf, readFile } from '../readers/readFile.js';
import { decodeText } from '../source/decodeText.js';
import { createVerifier } from '../verify/createVerifier.js';
import { COUNTED, type Result } from '../verify/result.js';
import type { Counts } from '../verify/verification.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import type { BuildOptions } from './steps/createReporter.js';
import { bytesOf, type Content, contentOf, type Data, type Given } from './steps/input.js';
import { BEHIND_OPTIONS, type ReturnedRefusal, reportBehind } from './steps/reportBehind.js';

/** Options of `verify`. Whether it has the appendix on sources, the document shows itself. */
export interface VerifyOptions extends Omit<BuildOptions, 'sources'> {
  /** A copy of a Word file is made, with a comment in this language at each result that counts; by default none. */
  readonly comments?: Language | undefined;
  /** When comments are dated, in seconds since 1970; by default on the report's own day; while that is blank, not. */
  readonly epochSeconds?: number | undefined;
}

/** The outcome of `verify`. */
export interface Verified {
  /** In reading order, then what stands nowhere; null where document and data cannot be compared: see `findings` and `refusal`. */
  readonly results: readonly Result[] | null;
  /** What was looked at, in reading order; empty with `results`. */
  readonly passages: readonly Passage[];
  /** What was looked at, in numbers; null with `results`. */
  readonly counts: Counts | null;
  /** How many figures the report of these data and templates has. */
  readonly figures: number;
  /** Whether there are results, and none of them counts (see `COUNTED`). */
  readonly agrees: boolean;
  /** What the document was taken for. */
  readonly format: DocumentFormat;
  /** The copy with comments; null where none is asked for, and of other documents than Word's. */
  readonly commented: Uint8Array | null;
  readonly findings: readonly LocatedFinding[];
  readonly refusal: ReturnedRefusal | null;
}

/**
 * Where a document that came back from people does not agree with the data.
 *
 * @param document a Word file, a web page, Markdown or text, known by its content before its name
 * @throws TypeError for arguments of another type
 */
export function verify(document: Given<Content>, data: Given<Data>, options: VerifyOptions = {}): Verified {
  checkOptions('verify', options, OPTIONS);
  const { comments, epochSeconds, ...reporting } = options;
  const returned = contentOf(document, 'văn bản');
  const { name } = returned;
  const bytes = bytesOf(returned);
  const format = formatOf(name, bytes);
  const none = { ...NOTHING, format };
  const { document: read, findings: reading } = readFile(name, bytes, decodeText);
  const about = reading.map((finding) => aboutFile(name, finding));
  if (read === null) return { ...none, findings: about };
  const { made, findings: ofData, refusal } = reportBehind(read, data, reporting);
  const findings = [...about, ...ofData];
  if (made === null) return { ...none, findings, refusal };
  const verification = createVerifier(made.report, made.summary)(read);
  if ('code' in verification) return { ...none, findings: [...findings, aboutFile(name, verification)] };
  const { results, counts } = verification;
  const counted = results.filter(({ code }) => COUNTED[code]);
  const { length: figures } = made.report.figures;
  const { passages } = read;
  const verified = { ...none, results, passages, counts, agrees: counted.length === 0, findings, figures };
  if (comments === undefined || format !== 'word') return verified;
  const commented = commentResults(bytes, counted, comments, momentOf(made.report.date, epochSeconds));
  return 'code' in commented
    ? { ...verified, findings: [...findings, aboutFile(name, commented)] }
    : { ...verified, commented };
}

const OPTIONS: Readonly<Record<keyof VerifyOptions, Wanted>> = {
  ...BEHIND_OPTIONS,
  comments: LANGUAGES,
  epochSeconds: 'number',
};

const NOTHING = {
  results: null,
  passages: [],
  counts: null,
  figures: 0,
  agrees: false,
  commented: null,
  refusal: null,
};
