import os from 'node:os';
import path from 'node:path';
import { expectedRun } from './expectRun.js';

/**
 * Where V8's code for one command of one bundle is kept: in the user's own cache folder, since whoever can write this
 * file decides what runs. One file for each command, because a command uses a part of the bundle, and for each length of
 * a run, because V8 takes code again under the same flags only. Null where the system knows no such folder.
 */
export function codeCacheFile(process: NodeJS.Process, bundle: string, argv: readonly string[]): string | null {
  const folder = cacheFolder(process);
  const command = argv.find((word) => COMMAND.test(word)) ?? 'help';
  const { version, arch } = process;
  const name = [bundle, version, arch, command, expectedRun(argv)].join('-');
  return folder === null ? null : path.join(folder, 'bhxh-report', `${name}.cache`);
}

/** Any of these words names a file that only this program writes; a word that is no command is refused, and not kept. */
const COMMAND = /^[a-z]{4,12}$/;

/** By the customs of each system; a relative path in a variable counts as unset (XDG Base Directory Specification). */
function cacheFolder({ env, platform }: NodeJS.Process): string | null {
  const usual = platform === 'darwin' ? 'Library/Caches' : '.cache';
  const given = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  const folders = [given ?? '', platform === 'win32' ? '' : path.join(homeFolder(), usual)];
  return folders.find((folder) => path.isAbsolute(folder)) ?? null;
}

/** Empty for a user that the system does not know. */
function homeFolder(): string {
  try {
    return os.homedir();
  } catch {
    return '';
  }
}
