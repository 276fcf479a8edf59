import nodeFs from 'node:fs';
import path from 'node:path';
import type { NewContent, WriteFailure } from '../world.js';
import { discard } from './discard.js';
import { failureOf } from './failureOf.js';
import type { FileSystem } from './fileSystem.js';
import { finalTarget } from './finalTarget.js';
import { removeLeftOvers } from './removeLeftOvers.js';
import { temporaryName } from './temporaryName.js';
import { flushFolder, writeTemporary } from './writeTemporary.js';

interface Staged {
  readonly path: string;
  readonly temporary: string;
  readonly target: string;
  /** What stands there; undefined where nothing does. */
  readonly old: nodeFs.Stats | undefined;
}

/**
 * Writes every content to a temporary file beside its target, and renames only when all of them are complete; where one
 * cannot be renamed, those before it get their old content back. It is synchronous on purpose: no signal handler runs in
 * between. A run that is killed leaves whole files, and temporary ones that the next run in that folder takes away.
 *
 * @param cleared folders that this run has looked for such files in
 */
export function replaceFiles(
  contents: readonly NewContent[],
  cleared: Set<string> = new Set(),
  fs: FileSystem = nodeFs,
): WriteFailure | null {
  const staged: Staged[] = [];
  let current = '';
  try {
    for (const { path: name, bytes } of contents) {
      current = name;
      const target = finalTarget(name, fs);
      const old = fs.statSync(target, { throwIfNoEntry: false });
      if (old?.isFile() === false && !old.isDirectory()) {
        // A device or a pipe is written to; renaming would put a plain file in its place.
        if (old.isFIFO()) refuseUnread(target, fs);
        fs.writeFileSync(target, bytes);
        continue;
      }
      // A read-only file is read-only for us too, although a rename could replace it.
      if (old !== undefined) fs.accessSync(target, nodeFs.constants.W_OK);
      const folder = path.dirname(target);
      if (!cleared.has(folder)) removeLeftOvers(folder, fs);
      cleared.add(folder);
      staged.push({ path: name, temporary: writeTemporary(folder, bytes, old, fs), target, old });
    }
    renameAll(staged, fs, (name) => {
      current = name;
    });
    for (const folder of new Set(staged.map(({ target }) => path.dirname(target)))) flushFolder(folder, fs);
    return null;
  } catch (error) {
    for (const { temporary } of staged) discard(temporary, fs);
    return { path: current, failure: failureOf(error) };
  }
}

/** A pipe that nobody reads would keep the program, deaf to every signal, until somebody does. */
function refuseUnread(pipe: string, fs: FileSystem): void {
  fs.closeSync(fs.openSync(pipe, nodeFs.constants.O_WRONLY | nodeFs.constants.O_NONBLOCK));
}

/** All, or none: until the last is in its place, the old files are there a second time. */
function renameAll(staged: readonly Staged[], fs: FileSystem, onBegin: (path: string) => void): void {
  const undo: (() => void)[] = [];
  const backups: string[] = [];
  try {
    for (const { path: name, temporary, target, old } of staged) {
      onBegin(name);
      const backup = staged.length > 1 && old !== undefined ? secondOf(target, old, fs) : null;
      if (backup !== null) backups.push(backup);
      putInPlace(temporary, target, fs);
      if (old === undefined) undo.push(() => fs.rmSync(target));
      else if (backup !== null) undo.push(() => fs.renameSync(backup, target));
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  } finally {
    for (const backup of backups) discard(backup, fs);
  }
}

/** A second name of the old file; on Windows a copy, since no name of a file can be taken away while it is open in Word. */
function secondOf(target: string, old: nodeFs.Stats, fs: FileSystem): string {
  const second = process.platform === 'win32' ? null : secondName(target, fs);
  return second ?? writeTemporary(path.dirname(target), fs.readFileSync(target), old, fs);
}

/** Null where the disk knows no links. */
function secondName(target: string, fs: FileSystem): string | null {
  const backup = path.join(path.dirname(target), temporaryName());
  try {
    fs.linkSync(target, backup);
    return backup;
  } catch {
    return null;
  }
}

/** Windows says "not permitted" of a file that a program has open, as Word has; that it may be written was asked before. */
function putInPlace(temporary: string, target: string, fs: FileSystem): void {
  try {
    fs.renameSync(temporary, target);
  } catch (error) {
    const isOpen = process.platform === 'win32' && ['EPERM', 'EACCES'].includes(failureOf(error));
    throw isOpen ? Object.assign(new Error('open elsewhere'), { code: 'EBUSY' }) : error;
  }
}
