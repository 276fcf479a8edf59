import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { installed } from '../support/installed.js';
import { workFolder } from './runMain.js';

const { bin, env } = installed(fileURLToPath(new URL('../../templates', import.meta.url)));
const DATA = readFileSync(fileURLToPath(new URL('../../data/binhphuoc.yaml', import.meta.url)), 'utf8');

/** Communes, of which the third is broken, the fifth lacks something and the seventh has a doubtful number. */
function communes(folder: string, sound = false): void {
  mkdirSync(path.join(folder, 'xa'));
  for (let index = 1; index <= 9; index++) {
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

function run(folder: string, words: string, stdin = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `'${bin}' ${words}`], {
    cwd: folder,
    env,
    input: stdin,
    encoding: 'utf8',
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const bytes = Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));
  return { status, stdout, stderr, bytes };
}

/** What comes of a command with one worker and with three; in folders of their own. */
function both(words: string, prepare: (folder: string) => void = communes, stdin = '') {
  const [alone, together] = [1, 3].map((jobs) => {
    const folder = workFolder();
    prepare(folder);
    return run(folder, `${words} --jobs ${jobs}`, stdin);
  });
  return { alone, together };
}

test.each([
  'build xa -f docx,md -o ra/',
  'build xa -f json -o ra/ --quiet --profile state --sources',
  'validate xa --notes --lang vi',
  'validate xa --format json',
  'rollup xa --unit "Việt Nam" --level nước -o tong.yaml',
])('%s: the same bytes, words and exit code on one thread and on three', (words) => {
  const { alone, together } = both(words);
  expect(together).toEqual(alone);
  expect(alone?.stderr).toContain(words.includes('json') ? '' : '3.yaml');
});

test('what can be added is added the same', () => {
  const { alone, together } = both('rollup xa --unit "Việt Nam" --level nước -o tong.yaml', (folder) =>
    communes(folder, true),
  );
  expect(together).toEqual(alone);
  expect(alone).toMatchObject({ status: 0 });
  expect(Object.keys(alone?.bytes ?? {})).toContain('tong.yaml');
});

test('standard input is read by the process that has it; a file that cannot be written is told in its turn', () => {
  const prepare = (folder: string): void => {
    communes(folder);
    mkdirSync(path.join(folder, 'ra'));
    symlinkSync('/dev/full', path.join(folder, 'ra', '4.md'));
  };
  const { alone, together } = both('build xa - -f md -o ra/', prepare, DATA);
  expect(together).toEqual(alone);
  expect(alone?.stderr).toMatch(/"ra\/4\.md" cannot be written.*\n[\s\S]*5\.yaml[\s\S]*<stdin> → ra\/stdin\.md/);
});

test('shards are parts of the files that make up the whole', () => {
  const folder = workFolder();
  communes(folder);
  const whole = run(folder, 'validate xa').stderr.match(/^xa\/.*(?:valid|missing|errors?).*$/gm) ?? [];
  const parts = [1, 2, 3, 4].map((part) => {
    return run(folder, `validate xa --shard ${part}/4`).stderr.match(/^xa\/.*(?:valid|missing|errors?).*$/gm) ?? [];
  });
  expect(parts.every((part) => part.length > 0)).toBe(true);
  expect(parts.flat().sort()).toEqual([...whole].sort());
  expect(run(folder, 'validate xa --shard 10/10')).toMatchObject({ status: 2, stdout: '' });
  expect(run(folder, 'validate xa --shard 10/10').stderr).toContain('Part 10 of 10 has no file: there are 9 in all');
});

test('the sum of the sums of shards is the sum', () => {
  const folder = workFolder();
  communes(folder, true);
  const add = (words: string) => expect(run(folder, `rollup ${words}`)).toMatchObject({ status: 0 });
  add('xa --unit "Việt Nam" --level nước -o tong.yaml');
  for (const part of [1, 2, 3]) add(`xa --shard ${part}/3 --unit "Phần ${part}" --level vùng -o phan-${part}.yaml`);
  add('phan-*.yaml --unit "Việt Nam" --level nước -o tong-cac-phan.yaml');
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
])('%s is refused', (words, sentence) => {
  const { status, stderr } = run(workFolder(), `validate dat.yaml ${words}`);
  expect([status, stderr.split('\n')[0]]).toEqual([2, sentence]);
});
