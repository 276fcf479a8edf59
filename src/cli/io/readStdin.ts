import { fstatSync } from 'node:fs';
import type { FileContent } from '../world.js';
import { failureOf } from './failureOf.js';
import { readAtMost } from './readAtMost.js';

const STDIN = 0;

/** Standard input, whatever the shell made of it: a pipe, a file, and by mistake a folder or nothing at all. */
export async function readStdin(open: () => AsyncIterable<Uint8Array>, limit: number): Promise<FileContent> {
  try {
    // Node takes what it cannot read for an empty file.
    if (fstatSync(STDIN).isDirectory()) return { type: 'directory' };
    const bytes = await readAtMost(open(), limit);
    return bytes.length > limit ? { type: 'too-large', size: bytes.length } : { type: 'bytes', bytes };
  } catch (error) {
    return { type: 'unreadable', failure: failureOf(error) };
  }
}
