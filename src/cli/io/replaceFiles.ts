import nodeFs from 'node:fs';
import path from 'node:path';
import type { NewContent, WriteFailure } from '../world.js';
import { failureOf } from './failureOf.js';

/** What is used of node:fs; tests hand in one that fails. */
export type FileSystem = Pick<
  typeof nodeFs,
  'accessSync' | 'chmodSync' | 'realpathSync' | 'renameSync' | 'rmSync' | 'statSync' | 'writeFileSync'
>;

interface Staged {
  readonly path: string;
  readonly temporary: string;
  readonly target: string;
}

/**
 * Writes every content to a temporary file beside its target, and renames only when all of them are complete. It is
 * synchronous on purpose: no signal handler runs in between, so an interrupted run leaves no temporary file behind.
 */
export function replaceFiles(contents: readonly NewContent[], fs: FileSystem = nodeFs): WriteFailure | null {
  const staged: Staged[] = [];
  let current = '';
  try {
    for (const { path: name, bytes } of contents) {
      current = name;
      const target = realTarget(name, fs);
      const old = fs.statSync(target, { throwIfNoEntry: false });
      if (old?.isFile() === false && !old.isDirectory()) {
        // A device or a pipe is written to; renaming would put a plain file in its place.
        fs.writeFileSync(target, bytes);
        continue;
      }
      // A read-only file is read-only for us too, although a rename could replace it.
      if (old !== undefined) fs.accessSync(target, nodeFs.constants.W_OK);
      const temporary = path.join(path.dirname(target), `.bhxh-report-${process.pid}-${staged.length}.tmp`);
      staged.push({ path: name, temporary, target });
      fs.writeFileSync(temporary, bytes);
      if (old !== undefined) fs.chmodSync(temporary, old.mode & 0o7777);
    }
    for (const { path: name, temporary, target } of staged) {
      current = name;
      fs.renameSync(temporary, target);
    }
    return null;
  } catch (error) {
    for (const { temporary } of staged) fs.rmSync(temporary, { force: true });
    return { path: current, failure: failureOf(error) };
  }
}

/** Through links, so that a link stays a link. */
function realTarget(name: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(name);
  } catch {
    return name;
  }
}
