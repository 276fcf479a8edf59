import type { World } from '../world.js';
import { findLibreOffice } from './findLibreOffice.js';
import { nodeFiles } from './nodeFiles.js';
import { openPrompter } from './openPrompter.js';
import { outputStream } from './outputStream.js';
import { readStdin } from './readStdin.js';

/** The world as this process sees it; `atEnd`: what has to be done where a signal ends it. Streams are opened at first use: opening one takes a millisecond. */
export function nodeWorld(
  process: NodeJS.Process,
  program: Pick<World, 'version' | 'templates' | 'page'>,
  onWritten: (paths: readonly string[]) => void,
  atEnd: Set<() => void>,
): World {
  return {
    ...program,
    env: process.env,
    stdin: { read: (limit) => readStdin(() => process.stdin, limit) },
    stdout: outputStream(() => process.stdout),
    stderr: outputStream(() => process.stderr),
    prompter: () => openPrompter(process),
    local: async () => (await import('./nodeLocal.js')).nodeLocal(process),
    files: nodeFiles(process.cwd(), process.platform, onWritten),
    printer: () => {
      const command = findLibreOffice(process);
      if (command === null) return null;
      return async (documents) =>
        (await import('./printPdf.js')).printPdf(documents, { command, platform: process.platform, atEnd });
    },
    // Signals are handled before what `setImmediate` was told.
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
