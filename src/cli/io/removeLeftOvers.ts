import path from 'node:path';
import { discard } from './discard.js';
import type { FileSystem } from './fileSystem.js';
import { isLeftOver } from './temporaryName.js';

/** Takes away what runs that were killed left in a folder. What cannot be removed stays: this run has other work to do. */
export function removeLeftOvers(folder: string, fs: FileSystem): void {
  for (const name of namesIn(folder, fs)) if (isLeftOver(name)) discard(path.join(folder, name), fs);
}

/** None where the folder cannot be listed. */
function namesIn(folder: string, fs: FileSystem): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
