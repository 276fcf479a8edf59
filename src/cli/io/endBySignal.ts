import { writeSync } from 'node:fs';
import os from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * With a handler, a signal waits until the running step is done: files are written in one step (see replaceFiles), and
 * between two steps of much work there is a pause (see `World.pause`). Then the last words are said, and the process
 * ends by the signal, so that a shell sees it (128 and the signal's number) and ends its own loop as well.
 */
export function endBySignal(process: NodeJS.Process, lastWords: () => string): void {
  const known = SIGNALS.filter((signal) => os.constants.signals[signal] !== undefined);
  for (const signal of known) {
    process.once(signal, () => {
      try {
        writeSync(2, lastWords());
      } catch {
        // Nobody reads any more.
      }
      // Windows has no signals to end by.
      if (process.platform === 'win32') process.exit(128 + os.constants.signals[signal]);
      process.kill(process.pid, signal);
    });
  }
}
