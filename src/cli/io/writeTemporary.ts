import type { Stats } from 'node:fs';
import path from 'node:path';
import { discard } from './discard.js';
import { failureOf } from './failureOf.js';
import type { FileSystem } from './fileSystem.js';
import { temporaryName } from './temporaryName.js';

/** What a file takes over from the one whose place it will have. */
type Old = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/** Puts content into a new file of a folder and returns its path; where that fails, there is none. */
export function writeTemporary(folder: string, bytes: Uint8Array, old: Old | undefined, fs: FileSystem): string {
  const temporary = path.join(folder, temporaryName());
  try {
    writeNew(temporary, bytes, old, fs);
  } catch (error) {
    discard(temporary, fs);
    throw error;
  }
  return temporary;
}

/**
 * Writes a file that must not be there yet, down to the disk. It is made exclusively, which never follows a link, and
 * nobody can read it who could not read the old one.
 */
export function writeNew(file: string, bytes: Uint8Array, old: Old | undefined, fs: FileSystem): void {
  const opened = fs.openSync(file, 'wx', old === undefined ? 0o666 : old.mode & 0o777);
  try {
    fs.writeFileSync(opened, bytes);
    if (old !== undefined) takeOver(opened, old, fs);
    // After a power cut there is the old content or the new one, not an empty file under the new name.
    quietly(CANNOT_FLUSH, () => fs.fsyncSync(opened));
  } finally {
    fs.closeSync(opened);
  }
}

function takeOver(opened: number, { mode, uid, gid }: Old, fs: FileSystem): void {
  const own = fs.fstatSync(opened);
  // Only the superuser may give files away; others have what they write.
  if (own.uid !== uid || own.gid !== gid) quietly(['EPERM', 'EINVAL'], () => fs.fchownSync(opened, uid, gid));
  fs.fchmodSync(opened, mode & 0o7777);
}

/** The names in a folder, down to the disk. Windows cannot be asked to, and does so itself. */
export function flushFolder(folder: string, fs: FileSystem): void {
  quietly([...CANNOT_FLUSH, 'EISDIR', 'EACCES', 'EPERM'], () => {
    const opened = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(opened);
    } finally {
      fs.closeSync(opened);
    }
  });
}

/** Some network disks and mounted folders have no such thing. */
const CANNOT_FLUSH = ['EINVAL', 'ENOSYS', 'ENOTSUP'];

function quietly(failures: readonly string[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!failures.includes(failureOf(error))) throw error;
  }
}
