import nodeFs from 'node:fs';
import path from 'node:path';
import type { NewContent, WriteFailure } from '../world.js';
import { discard } from './discard.js';
import { failureOf } from './failureOf.js';
import type { FileSystem } from './fileSystem.js';
import { makeFolder } from './makeFolder.js';
import { removeLeftOvers } from './removeLeftOvers.js';
import { temporaryName } from './temporaryName.js';
import { flushFolder, writeNew } from './writeTemporary.js';

/** A new folder, which is there with all its files or not at all: it gets its name last. `contents`: names in it. */
export function makeFolderWith(
  folder: string,
  contents: readonly NewContent[],
  fs: FileSystem = nodeFs,
): WriteFailure | null {
  const parent = path.dirname(folder);
  const temporary = path.join(parent, temporaryName());
  let current = folder;
  try {
    if (fs.statSync(parent, { throwIfNoEntry: false }) === undefined) makeFolder(parent);
    removeLeftOvers(parent, fs);
    fs.mkdirSync(temporary);
    for (const { path: name, bytes } of contents) {
      current = path.join(folder, name);
      writeNew(path.join(temporary, name), bytes, undefined, fs);
    }
    current = folder;
    flushFolder(temporary, fs);
    fs.renameSync(temporary, folder);
    flushFolder(parent, fs);
    return null;
  } catch (error) {
    discard(temporary, fs);
    return { path: current, failure: failureOf(error) };
  }
}
