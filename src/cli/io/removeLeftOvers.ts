import path from 'node:path';
import type { FileSystem } from './fileSystem.js';
import { isLeftOver } from './temporaryName.js';

/** Takes away what runs that were killed left in a folder. What cannot be removed stays: this run has other work to do. */
export function removeLeftOvers(folder: string, fs: FileSystem): void {
  try {
    for (const name of fs.readdirSync(folder)) {
      if (isLeftOver(name)) fs.rmSync(path.join(folder, name), { force: true, recursive: true });
    }
  } catch {
    // A folder that cannot be listed, or somebody else's file.
  }
}
