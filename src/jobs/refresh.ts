import { commentResults } from '../comments/commentResults.js';
import type { Path } from '../diagnostics/finding.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Location } from '../diagnostics/source.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import { momentOf } from '../quantity/date/momentOf.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { readWordFile } from '../readers/word/readWordFile.js';
import { nearestKey } from '../refresh/nearestKey.js';
import { presentTexts } from '../refresh/presentTexts.js';
import { type FigureAt, type Refreshed, refreshWordFile } from '../refresh/refreshWordFile.js';
import { sourceLines } from '../refresh/sourceLines.js';
import { createVerifier } from '../verify/createVerifier.js';
import { renamedFigures } from '../verify/renamedFigures.js';
import type { Result, ResultCode } from '../verify/result.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import type { BuildOptions, Made } from './steps/createReporter.js';
import { bytesOf, contentOf, type Data, type Given } from './steps/input.js';
import { BEHIND_OPTIONS, type ReturnedRefusal, reportBehind } from './steps/reportBehind.js';

/** Options of `refresh`. Whether it has the appendix on sources, the document shows itself. */
export interface RefreshOptions extends Omit<BuildOptions, 'sources'> {
  /** Whether each change is written as a tracked one, for Word; by default not. */
  readonly track?: boolean | undefined;
  /** A comment in this language is put at words that no longer fit (see `contradictions`), and at `unknown`; by default none. */
  readonly comments?: Language | undefined;
  /** When tracked changes and comments are dated, in seconds since 1970; by default on the report's own day; while that is blank, not. */
  readonly epochSeconds?: number | undefined;
}

/** A figure that stays as it is. */
export interface LeftAlone extends FigureAt {
  /** Where the data have the figures whose names begin most like its own; null where none does. */
  readonly near: { readonly key: Path; readonly place: Location | null } | null;
}

/** The outcome of `refresh`. */
export interface RefreshedReport extends Omit<Refreshed, 'bytes' | 'unknown'> {
  /** Controls with text, and with names that the data do not have: they are left as they are. */
  readonly unknown: readonly LeftAlone[];
  /** The new file, or the one that came where nothing had to change; null where document or data are not fit for it. */
  readonly bytes: Uint8Array | null;
  /** Words, and numbers that bear no name, that do not fit the present figures: they are told, and marked where comments are asked for, not rewritten. */
  readonly contradictions: readonly Result[];
  /** With errors where document or data are not fit for it. */
  readonly findings: readonly LocatedFinding[];
  readonly refusal: ReturnedRefusal | null;
}

/**
 * Puts the present figures of the data into a Word file that people have edited; no other byte of it changes.
 *
 * @param document the bytes of the file
 * @throws TypeError for arguments of another type
 */
export function refresh(document: Given<Uint8Array>, data: Given<Data>, options: RefreshOptions = {}): RefreshedReport {
  checkOptions('refresh', options, OPTIONS);
  const { track = false, comments, epochSeconds, ...reporting } = options;
  const returned = contentOf(document, 'văn bản');
  const bytes = bytesOf(returned);
  const read = readWordFile(bytes);
  if ('code' in read) return { ...NOTHING, findings: [aboutFile(returned.name, read)] };
  const { made, findings, refusal } = reportBehind(read, data, reporting);
  if (made === null) return { ...NOTHING, findings, refusal };
  const date = momentOf(made.report.date, epochSeconds);
  const author = track ? { author: 'bhxh-report', date } : null;
  const renamed = renamedFigures(made.report, made.summary, read);
  const present = { texts: presentTexts(made.report, made.summary), renamed, lines: sourceLines(made.report) };
  const refreshed = refreshWordFile(bytes, present, author);
  if ('code' in refreshed) return { ...NOTHING, findings: [...findings, aboutFile(returned.name, refreshed)] };
  const unknown = refreshed.unknown.map((left) => ({ ...left, near: nearIn(made, left) }));
  const results = resultsIn(refreshed.bytes, made);
  if ('code' in results) return { ...NOTHING, findings: [...findings, aboutFile(returned.name, results)] };
  const contradictions = results.filter(({ code }) => LEFT.has(code));
  const told = { ...refreshed, unknown, contradictions, findings, refusal: null };
  if (comments === undefined) return told;
  const isMarked = (result: Result): boolean =>
    LEFT.has(result.code) || ('id' in result && unknown.some(({ id }) => id === result.id));
  const commented = commentResults(refreshed.bytes, results.filter(isMarked), comments, date);
  return 'code' in commented
    ? { ...NOTHING, findings: [...findings, aboutFile(returned.name, commented)] }
    : { ...told, bytes: commented };
}

const OPTIONS: Readonly<Record<keyof RefreshOptions, Wanted>> = {
  ...BEHIND_OPTIONS,
  track: 'boolean',
  comments: LANGUAGES,
  epochSeconds: 'number',
};

const NOTHING = {
  bytes: null,
  controls: 0,
  changes: [],
  lines: { changed: 0, left: 0 },
  unknown: [],
  emptied: [],
  contradictions: [],
  refusal: null,
};

/** What words say, and numbers without a name: typed by hand, or saved by a program that keeps no names. Figures with one are in order now. */
const LEFT: ReadonlySet<ResultCode> = new Set(['contradicted', 'word-differs', 'close']);

function nearIn({ report, summary, dataset }: Made, { id }: FigureAt): LeftAlone['near'] {
  const key = nearestKey(id, [...summary.figures.values(), ...report.figures]);
  return key === null ? null : { key, place: dataset.locate({ path: key, atKey: true }) };
}

/** What `verify` finds in the new file. */
function resultsIn(bytes: Uint8Array, { report, summary }: Made): readonly Result[] | ReadProblem {
  const document = readWordFile(bytes);
  if ('code' in document) throw new Error(`The refreshed file cannot be read: ${document.code}`);
  const verification = createVerifier(report, summary)(document);
  return 'code' in verification ? verification : verification.results;
}
