import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it; throws as the system does. Not `mkdirSync`'s own `recursive`: where the system says
 * "no such file" of a folder that is there, as in /proc, that one tries for ever, and its error code is not the same on
 * every Node.
 */
export function makeFolder(folder: string, mode?: number): void {
  const parent = path.dirname(folder);
  // A drive that is not there has nothing above it.
  if (parent !== folder && !fs.existsSync(parent)) makeFolder(parent, mode);
  try {
    fs.mkdirSync(folder, mode);
  } catch (error) {
    // It was there, or another process has made it.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(name: string): boolean {
  return fs.existsSync(name) && fs.statSync(name).isDirectory();
}
