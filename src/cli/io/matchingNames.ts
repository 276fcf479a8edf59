import fs from 'node:fs';
import path from 'node:path';
import type { Unlisted } from '../world.js';

/**
 * Files and folders that a pattern matches, seen from the folder `cwd`, sorted by name. On Windows "\" parts folders, in
 * the pattern and in the names, and the case of letters says nothing, as everywhere on that system.
 */
export async function matchingNames(
  pattern: string,
  cwd: string,
  platform: NodeJS.Platform,
): Promise<readonly string[] | Unlisted> {
  const { glob } = await import('tinyglobby');
  const isWindows = platform === 'win32';
  let unlisted: Unlisted | null = null;
  const names = await glob(isWindows ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    onlyFiles: false,
    expandDirectories: false,
    caseSensitiveMatch: !isWindows && platform !== 'darwin',
    followSymbolicLinks: false,
    fs: {
      ...fs,
      readdir: noticing((folder, failure) => {
        unlisted ??= { directory: path.relative(cwd, folder) || '.', failure };
      }),
    },
  });
  if (unlisted !== null) return unlisted;
  const plain = names.map((name) => name.replace(/\/$/, '')).sort();
  return isWindows ? plain.map((name) => name.replaceAll('/', '\\')) : plain;
}

type ListFolder = (
  folder: string,
  options: { readonly withFileTypes: true },
  onListed: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
) => void;

/** The library takes a folder that may not be listed for an empty one. */
function noticing(onRefused: (folder: string, failure: string) => void): typeof fs.readdir {
  const listFolder: ListFolder = (folder, options, onListed) =>
    fs.readdir(folder, options, (error, entries) => {
      if (FORBIDDEN.has(error?.code ?? '')) onRefused(folder, error?.code ?? '');
      onListed(error, entries);
    });
  return listFolder as typeof fs.readdir;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);
