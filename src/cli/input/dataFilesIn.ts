import path from 'node:path';
import { type Problem, STREAM } from '../plan/plan.js';
import type { Files, Unlisted } from '../world.js';

export type Search = Pick<Files, 'kind' | 'list' | 'match' | 'identity'>;

/**
 * Files as given; a folder stands for its data files, those in its own folders not counted, and a pattern for the data
 * files and folders that it matches: Windows' own terminal hands patterns over as they are. In the order given, and
 * inside a folder or pattern in that of the names. What is given twice is a slip to be told; what a folder or pattern
 * gives again is not taken again.
 */
export async function dataFilesIn(given: readonly string[], files: Search): Promise<readonly string[] | Problem> {
  const found: string[] = [];
  const seen = new Set<string>();
  const gathered = new Set<string>();
  for (const name of given) {
    const inside = await standsFor(name, files);
    if ('code' in inside) return inside;
    const isGiven = inside[0] === name;
    found.push(...inside.filter((file) => !(isGiven ? gathered : seen).has(files.identity(file))));
    for (const file of inside.map(files.identity)) {
      seen.add(file);
      if (!isGiven) gathered.add(file);
    }
  }
  return found;
}

/** The same of an argument that is to be one file. */
export async function dataFileIn(name: string, files: Search): Promise<string | Problem> {
  const found = await dataFilesIn([name], files);
  if ('code' in found) return found;
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? only : { code: 'oneFileOnly', args: { name, files: found } };
}

async function standsFor(name: string, files: Search): Promise<readonly string[] | Problem> {
  const kind = name === STREAM ? 'other' : files.kind(name);
  if (kind === 'directory') {
    const inside = inFolder(name, files);
    if ('code' in inside) return inside;
    return inside.length > 0 ? inside : { code: 'noDataFiles', args: { directory: name } };
  }
  // A file may have such a name itself; what is neither is told to be missing where it is read.
  if (kind !== null || !/[*?{[]/.test(name.replace(EXTENDED, ''))) return [name];
  const matches = await files.match(name);
  if ('failure' in matches) return folderUnreadable(matches);
  const inside: string[] = [];
  for (const match of matches) {
    const isFolder = files.kind(match) === 'directory';
    const found = isFolder ? inFolder(match, files) : isDataFile(path.basename(match)) ? [match] : [];
    if ('code' in found) return found;
    inside.push(...found);
  }
  return inside.length > 0 ? [...new Set(inside)] : { code: 'noMatch', args: { pattern: name } };
}

/** What Windows' paths of any length begin with. */
const EXTENDED = /^\\\\\?\\/;

function inFolder(folder: string, files: Search): readonly string[] | Problem {
  const names = files.list(folder);
  if (typeof names === 'string') return folderUnreadable({ directory: folder, failure: names });
  return names
    .filter(isDataFile)
    .map((name) => path.join(folder, name))
    .filter((file) => !['directory', 'other'].includes(files.kind(file) ?? ''));
}

/** Data that are left out without a word would be missing from a sum. */
function folderUnreadable({ directory, failure }: Unlisted): Problem {
  return { code: 'folderUnreadable', args: { directory, reason: failure } };
}

/** By its name alone: a data file with a fault in it is one that is to be told of. */
function isDataFile(name: string): boolean {
  return /^[^.].*\.ya?ml$/i.test(name) && name !== CONFIG_FILE;
}

/** The defaults of an office are no figures. */
export const CONFIG_FILE = 'bhxh-report.yaml';
