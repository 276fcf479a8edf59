import fs from 'node:fs';
import path from 'node:path';
import type { Failure, FileContent, FileKind, Files } from '../world.js';
import { failureOf } from './failureOf.js';
import { finalTarget } from './finalTarget.js';
import { isWindowsName } from './isWindowsName.js';
import { makeFolder } from './makeFolder.js';
import { makeFolderWith } from './makeFolderWith.js';
import { matchingNames } from './matchingNames.js';
import { readAtMost } from './readAtMost.js';
import { replaceFiles } from './replaceFiles.js';

/** The disk, seen from the folder `cwd`. */
export function nodeFiles(
  cwd: string,
  platform: NodeJS.Platform,
  onWritten: (paths: readonly string[]) => void = () => {},
): Files {
  const cleared = new Set<string>();
  const at = (name: string): string => path.resolve(cwd, name);
  return {
    kind: (name) => kindOf(at(name)),
    canBeNamed: (name) => platform !== 'win32' || isWindowsName(name),
    identity: (name) => identityOf(at(name), platform),
    read: (name, limit) => readContent(at(name), limit),
    list: (directory) => namesIn(at(directory)),
    match: (pattern) => matchingNames(pattern, cwd, platform),
    makeDirectory: (directory) => makeDirectory(at(directory)),
    makeFolderWith: (directory, contents) => {
      const failed = makeFolderWith(at(directory), contents);
      if (failed === null) onWritten(contents.map(({ path: name }) => path.join(directory, name)));
      return failed === null
        ? null
        : { ...failed, path: path.join(directory, path.relative(at(directory), failed.path)) };
    },
    replace: (contents) => {
      const failed = replaceFiles(
        contents.map(({ path: name, bytes }) => ({ path: at(name), bytes })),
        cleared,
      );
      if (failed === null) onWritten(contents.map(({ path: name }) => name));
      const index = contents.findIndex(({ path: name }) => at(name) === failed?.path);
      return failed === null ? null : { ...failed, path: contents[index]?.path ?? failed.path };
    },
  };
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

function kindOf(name: string): FileKind | null {
  try {
    const stat = fs.statSync(name, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (stat.isDirectory()) return 'directory';
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return 'unknown'; // behind a folder that may not be entered, or a name that is too long
  }
}

function identityOf(name: string, platform: NodeJS.Platform): string {
  const real = finalTarget(name);
  // The usual disks of macOS and Windows see one file in "Báo.docx", "báo.docx" and its decomposed spelling.
  return platform === 'darwin' || platform === 'win32' ? real.normalize('NFC').toLowerCase() : real;
}

async function readContent(name: string, limit: number): Promise<FileContent> {
  try {
    const stat = fs.statSync(name);
    if (stat.isDirectory()) return { type: 'directory' };
    if (stat.isFile() && stat.size > limit) return { type: 'too-large', size: stat.size };
    if (stat.isFile()) return { type: 'bytes', bytes: fs.readFileSync(name) };
    const bytes = await readAtMost(fs.createReadStream(name), limit); // a pipe or a device may never end
    return bytes.length > limit ? { type: 'too-large', size: bytes.length } : { type: 'bytes', bytes };
  } catch (error) {
    const failure = failureOf(error);
    return MISSING.has(failure) ? { type: 'missing' } : { type: 'unreadable', failure };
  }
}

function namesIn(directory: string): readonly string[] | Failure {
  try {
    return fs.readdirSync(directory).sort();
  } catch (error) {
    const failure = failureOf(error);
    return MISSING.has(failure) ? [] : failure;
  }
}

function makeDirectory(directory: string): Failure | null {
  try {
    makeFolder(directory);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
