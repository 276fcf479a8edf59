import type { Finding } from '../diagnostics/finding.js';
import { hasError } from '../diagnostics/hasError.js';
import { type LocatedFinding, locateAll } from '../diagnostics/locatedFinding.js';
import { isMap } from '../model/isMap.js';
import { parseBy } from '../model/parseBy.js';
import { toFindings } from '../model/toFindings.js';
import { withoutBlanks } from '../model/withoutBlanks.js';
import { readDataset } from '../source/readDataset.js';
import { type Office, officeSchema } from './officeSchema.js';

export interface ReadOffice {
  /** Null where the findings hold an error. */
  readonly office: Office | null;
  /** The line of each key that is there: "signer.name" → 7. */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly LocatedFinding[];
}

/** The defaults of an office, and what is wrong with them. `file` is the name that findings show. */
export function readOffice(file: string, bytes: Uint8Array): ReadOffice {
  const { dataset, findings } = readDataset(file, bytes);
  // A file of comments alone says nothing, which is no fault.
  const reading = findings.filter(({ code }) => code !== 'file-empty');
  const none = { office: null, lines: new Map<string, number>() };
  if (hasError(reading)) return { ...none, findings: locateAll(dataset, reading) };
  const given = isMap(dataset.value) ? withoutBlanks(officeSchema, dataset.value) : (dataset.value ?? {});
  const parsed = parseBy(officeSchema, given);
  const faults: readonly Finding[] = parsed.success ? [] : toFindings(officeSchema, given, parsed.error.issues);
  const lines = new Map(leavesOf(given, []).map((path) => [path.join('.'), dataset.locate({ path }).line]));
  return { office: parsed.data ?? null, lines, findings: locateAll(dataset, [...reading, ...faults]) };
}

/** Lists count as one. */
function leavesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  return isMap(value) ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key])) : [path];
}
