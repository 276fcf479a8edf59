const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * With a handler, a signal waits until the running step is done (files are written in one step, see replaceFiles).
 * Then it does what it would have done at once: the process ends by it, and the shell can see that.
 */
export function deferSignals(process: NodeJS.Process): void {
  for (const signal of SIGNALS) process.once(signal, () => process.kill(process.pid, signal));
}
