import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/messages.js';
import { installed } from '../support/installed.js';
import { workFolder } from './runMain.js';

const { bin, env } = installed(fileURLToPath(new URL('../../templates', import.meta.url)));
const DATA = fileURLToPath(new URL('../../data/binhphuoc.yaml', import.meta.url));

interface Ended {
  /** As a shell says it: 130 of SIGINT. */
  readonly status: number;
  readonly stderr: string;
  readonly files: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/** Runs in an empty folder, and sends the signal as soon as it has said so much. */
function interrupted(argv: readonly string[], signal: NodeJS.Signals, when: RegExp, stdin = ''): Promise<Ended> {
  const folder = path.join(workFolder(), 'trong');
  mkdirSync(folder);
  const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'] });
  let stderr = '';
  let sent = false;
  const send = (): void => {
    if (!sent && when.test(stderr)) sent = child.kill(signal);
  };
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
    send();
  });
  // More than the system keeps for a reader: once it is written, most of it has been read.
  if (stdin !== '') child.stdin.write(stdin.padEnd(1 << 19), send);
  return new Promise((resolve) => {
    child.on('close', (code, by) => {
      resolve({ status: code ?? 128 + (NUMBERS[by ?? ''] ?? 0), stderr, files: readdirSync(folder).sort() });
    });
  });
}

test.each([
  ['SIGINT', 1],
  ['SIGINT', 2],
  ['SIGTERM', 1],
  ['SIGHUP', 1],
] as const)(
  '%s while a batch is built by %i: what is written is whole, the rest is not begun, one line says so',
  async (signal, jobs) => {
    const folder = workFolder();
    // Many names of one file.
    const names = Array.from({ length: 200 }, (_, index) => path.join(folder, `so-${index}.yaml`));
    for (const name of names) symlinkSync(DATA, name);
    const { status, stderr, files } = await interrupted(
      ['build', ...names, '-f', 'md,txt', '-o', '.', '--jobs', String(jobs)],
      signal,
      /so-2\.yaml → /,
    );
    expect(status).toBe(128 + (NUMBERS[signal] ?? 0));
    const built = [...stderr.matchAll(/so-(\d+)\.yaml → /g)].length;
    expect(built).toBeGreaterThan(2);
    expect(built).toBeLessThan(200);
    expect(files).toHaveLength(2 * built);
    expect(stderr.split('\n').at(-2)).toMatch(
      new RegExp(
        `^Stopped as asked; ${2 * built} files are complete, the last one "so-${built - 1}\\.txt"; the rest was not begun\\.$`,
      ),
    );
  },
);

test('a signal during the only step is heard behind it', async () => {
  const folder = workFolder();
  const many = Array.from({ length: 3_000 }, (_, index) => `  - { form: hội nghị ${index}, count: ${index + 1} }\n`);
  const [small, large] = [DATA, path.join(folder, 'lon.yaml')];
  writeFileSync(large, `unit: { name: Bình Phước, level: tỉnh }\nconferences:\n${many.join('')}`);
  const { status, stderr } = await interrupted(['validate', small, large], 'SIGTERM', /binhphuoc\.yaml: valid/);
  expect(status).toBe(143);
  expect(stderr.split('\n').at(-2)).toBe('Stopped as asked; no file was written.');
});

test('a run that waits for its input ends at once, and leaves nothing behind', async () => {
  const ended = await interrupted(['build', '-', '-o', 'a.md'], 'SIGINT', /^/, 'unit: { name: ');
  expect(ended).toEqual({ status: 130, stderr: 'Stopped as asked; no file was written.\n', files: [] });
});

test('of a run that had done all when it was stopped, no rest is told', () => {
  const told = (allDone: boolean) => messagesIn('en').cli.stopped({ written: 1, last: 'a.docx', allDone });
  expect(told(false)).toBe(`${told(true).slice(0, -1)}; the rest was not begun.`);
});
