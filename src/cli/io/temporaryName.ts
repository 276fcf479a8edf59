import os from 'node:os';

/**
 * Names that nobody can guess, and that say whose they are: ".bhxh-report-5f3a9c01-4711-….tmp" is of process 4711 of one
 * machine. Folders are shared between machines, and what another one is writing must not be taken away.
 */
export function temporaryName(): string {
  return `.bhxh-report-${machine()}-${process.pid}-${digits()}${digits()}.tmp`;
}

/** V8 takes its seed from the system. Node's own random bytes are no harder to guess, and loading them takes up to a fifth of a bare start. */
function digits(): string {
  return Math.floor(Math.random() * 16 ** 13)
    .toString(16)
    .padStart(13, '0');
}

const NAME = /^\.bhxh-report-([\da-f]{8})-(\d{1,10})-[\da-f]{26}\.tmp$/;

/** Whether a file of this name was left behind by a process of this machine that was killed. Our own are never left when this is asked. */
export function isLeftOver(name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  return host !== undefined && host === machine() && (Number(pid) === process.pid || !isAlive(Number(pid)));
}

/** FNV-1a, 32 bits. */
function machine(): string {
  const hash = Buffer.from(os.hostname()).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // One that belongs to somebody else may not be asked, but lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
