import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runMain, workFolder } from './runMain.js';

const HERE = fileURLToPath(new URL('completion/', import.meta.url));

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await runMain(workFolder(), ['completion', shell, '--lang', 'en']);
  expect(code).toBe(0);
  return stdout;
}

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s', async (shell) => {
  await expect(await scriptFor(shell)).toMatchFileSnapshot(path.join(HERE, `${shell}.txt`));
});

test.each<[typed: readonly string[], words: readonly string[]]>([
  [['val'], ['validate']],
  [['--la'], ['--lang']],
  [
    ['--lang', ''],
    ['vi', 'en'],
  ],
  [['--lang', 'en', 'tr'], ['trend']],
  [['build', '--pro'], ['--profile']],
  [
    ['build', 'a.yaml', '--profile', ''],
    ['party', 'state'],
  ],
  [['build', '-f', 'd'], ['docx']],
  [
    ['validate', '-f', ''],
    ['txt', 'json'],
  ],
  [['diff', '--only', 'ch'], ['changed']],
  [['templates', ''], ['eject']],
  [['completion', 'p'], ['powershell']],
  [['help', 'comp'], ['completion']],
  // Files are for the shell itself.
  [['build', 'a'], []],
  [['build', '-o', ''], []],
])('bash: %j', async (typed, words) => {
  const line = `COMP_WORDS=(bhxh-report ${typed.map((word) => `'${word}'`).join(' ')})`;
  const script = `${await scriptFor('bash')}\n${line}; COMP_CWORD=${typed.length}; _bhxh_report; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const shown = execFileSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(shown.split('\n').filter((word) => word !== '')).toEqual(words);
});

test('another shell is refused with those that there are', async () => {
  const { code, stderr } = await runMain(workFolder(), ['completion', 'zsch', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    'completion does not take "zsch"; choose bash, zsh, fish, powershell; did you mean "zsh"?',
  );
});
