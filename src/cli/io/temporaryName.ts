import { createHash, randomBytes } from 'node:crypto';
import os from 'node:os';

/**
 * Names that nobody can guess, and that say whose they are: ".bhxh-report-5f3a9c01-4711-….tmp" is of process 4711 of one
 * machine. Folders are shared between machines, and what another one is writing must not be taken away.
 */
export function temporaryName(): string {
  return `.bhxh-report-${machine()}-${process.pid}-${randomBytes(16).toString('hex')}.tmp`;
}

const NAME = /^\.bhxh-report-([\da-f]{8})-(\d{1,10})-[\da-f]{32}\.tmp$/;

/** Whether a file of this name was left behind by a process of this machine that was killed. Our own are never left when this is asked. */
export function isLeftOver(name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  return host === machine() && (Number(pid) === process.pid || !isAlive(Number(pid)));
}

function machine(): string {
  return createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One that belongs to somebody else may not be asked, but lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
