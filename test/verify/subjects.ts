import type { Summary } from '../../src/indicators/summarise.js';
import type { Passage, ReadDocument } from '../../src/readers/readDocument.js';
import { readFile } from '../../src/readers/readFile.js';
import type { Report } from '../../src/report/tree.js';
import { decodeText } from '../../src/source/decodeText.js';
import { createVerifier } from '../../src/verify/createVerifier.js';
import { reportPassages } from '../../src/verify/reportPassages.js';
import { COUNTED, type Result } from '../../src/verify/result.js';
import type { Verification } from '../../src/verify/verification.js';
import { type Format, WRITERS } from '../../src/writers/index.js';
import { reportOf } from '../support/buildRaw.js';
import { buildFixture } from '../support/fixtures.js';
import { fullUnitYear } from '../support/fullUnitYear.js';
import { buildProvince, PROVINCES, rawProvince } from '../support/provinces.js';
import { withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { withoutErrors } from '../support/withoutErrors.js';

/** A report of real data, and what compares documents with the same data. */
export interface Subject {
  readonly name: string;
  readonly report: Report;
  readonly summary: Summary;
  readonly verify: (document: ReadDocument) => Verification;
  readonly passages: readonly Passage[];
}

const PROFILES = ['party', 'state'] as const;
const FULL = withoutErrors(fullUnitYear());

/** All data files and fixtures, in both profiles. */
export const SUBJECTS: readonly Subject[] = PROFILES.flatMap((profile) => [
  ...PROVINCES.map((name) => builtSubject(`${name}, ${profile}`, buildProvince(name, profile))),
  ...['every-key', 'minimal'].map((name) => builtSubject(`${name}, ${profile}`, buildFixture(name, profile))),
  subject(`full, ${profile}`, reportOf(FULL, profile), summaryOf(FULL)),
]);

export function subjectOf(name: string): Subject {
  const found = SUBJECTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no subject ${name}`);
  return found;
}

/** Bình Phước as it would be on the day of its plans, with the same figures: two of the three are missed. */
export function onTheLastDay(): Subject {
  const raw = withValue(rawProvince('binhphuoc'), ['participants', 'asOf'], '2019-12-31');
  return subject('binhphuoc on 31/12/2019', reportOf(raw, 'party'), summaryOf(raw));
}

export function builtSubject(name: string, { report, summary }: ReturnType<typeof buildProvince>): Subject {
  if (report === null || summary === null) throw new Error(`${name} is not built`);
  return subject(name, report, summary);
}

export function subject(name: string, report: Report, summary: Summary): Subject {
  const verifier = createVerifier(report, summary);
  const verify = (document: ReadDocument): Verification => {
    const verification = verifier(document);
    if ('code' in verification) throw new Error(`not compared: ${JSON.stringify(verification)}`);
    return verification;
  };
  return { name, report, summary, verify, passages: reportPassages(report) };
}

export function documentOf(passages: readonly Passage[]): ReadDocument {
  return { passages, trackedInsertions: 0, trackedDeletions: 0 };
}

/** As after a program that drops content controls. */
export function withoutControls({ passages, ...others }: ReadDocument): ReadDocument {
  return { ...others, passages: passages.map((passage) => ({ ...passage, controls: [] })) };
}

/** Formats that `verify` takes. */
export const READABLE = ['docx', 'html', 'md', 'txt'] as const satisfies readonly Format[];

const written = new WeakMap<Report, Map<Format, Promise<ReadDocument>>>();

/** Written once for all tests that ask. */
export function writtenAndRead(report: Report, format: Format): Promise<ReadDocument> {
  const known = written.get(report) ?? new Map<Format, Promise<ReadDocument>>();
  written.set(report, known);
  const document = known.get(format) ?? WRITERS[format].write(report).then((bytes) => read(`bao-cao.${format}`, bytes));
  known.set(format, document);
  return document;
}

export function read(name: string, bytes: Uint8Array): ReadDocument {
  const { document, findings } = readFile(name, bytes, decodeText);
  if (document === null) throw new Error(`not read: ${JSON.stringify(findings)}`);
  return document;
}

/** What makes the exit code 1, in short: "close 873.727 ≠ participants.total". */
export function countedIn({ results }: { readonly results: readonly Result[] }): readonly string[] {
  return results.filter(({ code }) => COUNTED[code]).map(shortly);
}

export function shortly(result: Result): string {
  const found = 'found' in result ? ` ${result.found}` : '';
  const id = 'id' in result ? ` ${result.id}` : '';
  const nearest = 'nearest' in result ? ` ≠ ${result.nearest.id}` : 'about' in result ? ` ≠ ${result.about.id}` : '';
  return `${result.code}${found}${id}${result.code === 'agrees' ? nearest.replace('≠', '=') : nearest}`;
}
