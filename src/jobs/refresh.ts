import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { ReadProblem } from '../readers/readProblem.js';
import { readWordFile } from '../readers/word/readWordFile.js';
import { presentTexts } from '../refresh/presentTexts.js';
import { type Refreshed, refreshWordFile } from '../refresh/refreshWordFile.js';
import { createVerifier } from '../verify/createVerifier.js';
import { renamedFigures } from '../verify/renamedFigures.js';
import type { Result } from '../verify/result.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import type { BuildOptions, Made } from './steps/createReporter.js';
import { bytesOf, contentOf, type Data, type Given } from './steps/input.js';
import { momentOf } from './steps/momentOf.js';
import { BEHIND_OPTIONS, type ReturnedRefusal, reportBehind } from './steps/reportBehind.js';

/** Options of `refresh`. Whether it has the appendix on sources, the document shows itself. */
export interface RefreshOptions extends Omit<BuildOptions, 'sources'> {
  /** Whether each change is written as a tracked one, for Word; by default not. */
  readonly track?: boolean | undefined;
  /** When tracked changes are dated, in seconds since 1970; by default on the report's own day, so that the same input gives the same bytes. */
  readonly epochSeconds?: number | undefined;
}

/** The outcome of `refresh`. */
export interface RefreshedReport extends Omit<Refreshed, 'bytes'> {
  /** The new file, or the one that came where nothing had to change; null where document or data are not fit for it. */
  readonly bytes: Uint8Array | null;
  /** Words that do not fit the present figures: they are told, not rewritten. */
  readonly contradictions: readonly Result[];
  /** The document has the appendix on sources, whose line numbers and words are not renewed. */
  readonly sources: boolean;
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
  const { track = false, epochSeconds, ...reporting } = options;
  const returned = contentOf(document, 'văn bản');
  const bytes = bytesOf(returned);
  const read = readWordFile(bytes);
  if ('code' in read) return { ...NOTHING, findings: [aboutFile(returned.name, read)] };
  const { made, sources, findings, refusal } = reportBehind(read, data, reporting);
  if (made === null) return { ...NOTHING, findings, refusal };
  const author = track ? { author: 'bhxh-report', date: momentOf(made.report, epochSeconds) } : null;
  const renamed = renamedFigures(made.report, made.summary, read);
  const refreshed = refreshWordFile(bytes, presentTexts(made.report, made.summary), author, renamed);
  if ('code' in refreshed) return { ...NOTHING, findings: [...findings, aboutFile(returned.name, refreshed)] };
  const contradictions = contradictionsIn(refreshed.bytes, made);
  if ('code' in contradictions)
    return { ...NOTHING, findings: [...findings, aboutFile(returned.name, contradictions)] };
  return { ...refreshed, contradictions, sources, findings, refusal: null };
}

const OPTIONS: Readonly<Record<keyof RefreshOptions, Wanted>> = {
  ...BEHIND_OPTIONS,
  track: 'boolean',
  epochSeconds: 'number',
};

const NOTHING = {
  bytes: null,
  controls: 0,
  changes: [],
  unknown: [],
  emptied: [],
  contradictions: [],
  sources: false,
  refusal: null,
};

function contradictionsIn(bytes: Uint8Array, { report, summary }: Made): readonly Result[] | ReadProblem {
  const document = readWordFile(bytes);
  if ('code' in document) throw new Error(`The refreshed file cannot be read: ${document.code}`);
  const verification = createVerifier(report, summary)(document);
  return 'code' in verification ? verification : verification.results.filter(({ code }) => code === 'contradicted');
}
