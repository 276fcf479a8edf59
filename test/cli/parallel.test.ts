import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { installed } from '../support/installed.js';
import { runMain, workFolder } from './runMain.js';

const { bin, env } = installed(fileURLToPath(new URL('../../templates', import.meta.url)));
const DATA = readFileSync(fileURLToPath(new URL('../../data/binhphuoc.yaml', import.meta.url)), 'utf8');

/** Communes, of which the third is broken, the fifth lacks something and the seventh has a doubtful number. */
function communes(folder: string, sound = false): void {
  mkdirSync(path.join(folder, 'xa'));
  for (let index = 1; index <= 7; index++) {
    const text = DATA.replace('level: tỉnh', 'level: xã').replace('name: Bình Phước', `name: Số ${index}`);
    const slips: Readonly<Record<number, string>> = {
      3: text.replace('voluntary:', 'voluntry:'),
      5: text.replace('title: Trưởng ban', 'title:'),
      7: text.replace('value: 2627', 'value: "26.27"'),
    };
    const own = text.replace('value: 126308', `value: ${1200 + index}`);
    writeFileSync(path.join(folder, 'xa', `${index}.yaml`), sound ? own : (slips[index] ?? text));
  }
}

/** All files of a folder, by name. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));
}

/** In this process, where there are no other threads. */
const run = (folder: string, argv: readonly string[], stdin = '') =>
  runMain(folder, argv, { realTemplates: true, stdin, env });

/** What comes of a command without workers, and with two in a process of its own; in folders of their own. */
async function both(argv: readonly string[], prepare: (folder: string) => void = communes, stdin = '') {
  const [here, there] = [workFolder(), workFolder()];
  for (const folder of [here, there]) prepare(folder);
  const { code, stdout, stderr } = await run(here, argv, stdin);
  const ended = spawnSync(bin, [...argv, '--jobs', '2'], { cwd: there, env, input: stdin, encoding: 'utf8' });
  return {
    alone: { status: code, stdout, stderr, bytes: bytesIn(here) },
    together: { status: ended.status, stdout: ended.stdout, stderr: ended.stderr, bytes: bytesIn(there) },
  };
}

const ROLLUP = ['rollup', 'xa', '--unit', 'Việt Nam', '--level', 'nước', '-o', 'tong.yaml'];

test.each([
  'build xa -f docx,md -o ra/'.split(' '),
  'build xa -f json -o ra/ --quiet --profile state --sources'.split(' '),
  'validate xa --notes --lang vi'.split(' '),
  ROLLUP,
])('%s %s %s: the same bytes, words and exit code on one thread and on two', async (...argv) => {
  const { alone, together } = await both(argv);
  expect(together).toEqual(alone);
  expect(alone.stderr).toContain(argv.includes('json') ? '' : '3.yaml');
});

test('what can be added is added the same', async () => {
  const { alone, together } = await both(ROLLUP, (folder) => communes(folder, true));
  expect(together).toEqual(alone);
  expect(alone).toMatchObject({ status: 0 });
  expect(Object.keys(alone.bytes)).toContain('tong.yaml');
});

test('standard input is read by the process that has it; a file that cannot be written is told in its turn', async () => {
  const prepare = (folder: string): void => {
    communes(folder);
    mkdirSync(path.join(folder, 'ra'));
    symlinkSync('/dev/full', path.join(folder, 'ra', '4.md'));
  };
  const { alone, together } = await both(['build', 'xa', '-', '-f', 'md', '-o', 'ra/'], prepare, DATA);
  expect(together).toEqual(alone);
  expect(alone.stderr).toMatch(/"ra\/4\.md" cannot be written.*\n[\s\S]*5\.yaml[\s\S]*<stdin> → ra\/stdin\.md/);
});

test('shards are parts of the files that make up the whole', async () => {
  const folder = workFolder();
  communes(folder);
  const told = async (...argv: readonly string[]): Promise<readonly string[]> =>
    (await run(folder, ['validate', 'xa', ...argv])).stderr.match(/^xa\/.*(?:valid|missing|errors?).*$/gm) ?? [];
  const whole = await told();
  const parts = await Promise.all([1, 2, 3, 4].map((part) => told('--shard', `${part}/4`)));
  expect(parts.every((part) => part.length > 0)).toBe(true);
  expect(parts.flat().sort()).toEqual([...whole].sort());
  const { code, stdout, stderr } = await run(folder, ['validate', 'xa', '--shard', '10/10']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Part 10 of 10 has no file: there are 7 in all');
});

test('the sum of the sums of shards is the sum', async () => {
  const folder = workFolder();
  communes(folder, true);
  const add = async (...argv: readonly string[]) => expect(await run(folder, argv)).toMatchObject({ code: 0 });
  await add(...ROLLUP);
  for (const part of [1, 2, 3]) {
    const sum = ['--unit', `Phần ${part}`, '--level', 'vùng', '-o', `phan-${part}.yaml`];
    await add('rollup', 'xa', '--shard', `${part}/3`, ...sum);
  }
  const parts = ['phan-1.yaml', 'phan-2.yaml', 'phan-3.yaml'];
  await add('rollup', ...parts, '--unit', 'Việt Nam', '--level', 'nước', '-o', 'tong-cac-phan.yaml');
  const sums = ['tong.yaml', 'tong-cac-phan.yaml'].map((name) => {
    const { participants } = parse(readFileSync(path.join(folder, name), 'utf8')) as { participants: unknown };
    return numbersIn(participants);
  });
  expect(sums[0]?.length).toBe(3);
  expect(sums[1]).toEqual(sums[0]);
});

/** Not the words on which units were added: those name the parts. */
function numbersIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'value' ? [inner] : numbersIn(inner)));
}

test.each([
  ['--jobs 0', '--jobs takes a whole number from 1 to 999, not "0".'],
  ['--jobs nhiều', '--jobs takes a whole number from 1 to 999, not "nhiều".'],
  ['--shard 0/3', '--shard takes i/n with i from 1 to n, as 2/3, not "0/3".'],
  ['--shard 4/3', '--shard takes i/n with i from 1 to n, as 2/3, not "4/3".'],
])('%s is refused', async (words, sentence) => {
  const { code, stderr } = await run(workFolder(), ['validate', 'dat.yaml', ...words.split(' ')]);
  expect([code, stderr.split('\n')[0]]).toEqual([2, sentence]);
});
