import type { World } from '../world.js';
import { nodeFiles } from './nodeFiles.js';
import { openPrompter } from './openPrompter.js';
import { outputStream } from './outputStream.js';
import { readStdin } from './readStdin.js';

/** The world as this process sees it. Streams are opened at first use: opening one takes a millisecond. */
export function nodeWorld(
  process: NodeJS.Process,
  { version, templates }: Pick<World, 'version' | 'templates'>,
  onWritten: (paths: readonly string[]) => void,
): World {
  return {
    version,
    templates,
    env: process.env,
    stdin: { read: (limit) => readStdin(() => process.stdin, limit) },
    stdout: outputStream(() => process.stdout),
    stderr: outputStream(() => process.stderr),
    prompter: () => openPrompter(process),
    files: nodeFiles(process.cwd(), process.platform, onWritten),
    // Signals are handled before what `setImmediate` was told.
    threads: null,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
