import { shownName } from '../input/readInput.js';
import { type Problem, STREAM } from '../plan/plan.js';
import type { World } from '../world.js';

export interface Written {
  /** "-" is standard output. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes all files or, where one cannot be written, none; then what goes to standard output. Null where all is well. */
export async function writeAll(contents: readonly Written[], { files, stdout }: World): Promise<Problem | null> {
  const toFiles = contents.filter(({ path }) => path !== STREAM);
  const refused = files.replace(toFiles.map(({ path, content }) => ({ path, bytes: bytesOf(content) })));
  if (refused !== null) return cannotWrite(refused.path, refused.failure);
  for (const { path, content } of contents) {
    const failure = path === STREAM ? await stdout.write(content) : null;
    if (failure !== null) return cannotWrite(path, failure);
  }
  return null;
}

export function cannotWrite(path: string, reason: string): Problem {
  return { code: 'cannotWrite', args: { output: shownName(path, '<stdout>'), reason } };
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
