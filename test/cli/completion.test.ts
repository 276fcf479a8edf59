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

/** What no PowerShell here can be asked: a hash table with a key twice, in whatever case, is an error of syntax there. */
test('PowerShell: letters of ASCII alone, quotes in pairs, no key twice', async () => {
  const script = await scriptFor('powershell');
  expect(script).toMatch(/^[\n -~]*$/);
  expect(script).toContain(`'init --level' = @("t$([char]7881)nh", `);
  for (const line of script.split('\n')) expect(line.replace(/[^'"]/g, '').replace(/''|""/g, ''), line).toBe('');
  for (const [, block = ''] of script.matchAll(/= @\{\n([\s\S]*?)\n {2}\}/g)) {
    const keys = [...block.matchAll(/^ {4}'([^']*)' = @\(/gm)].map(([, key = '']) => key.toLowerCase());
    expect(keys.length).toBe(block.split('\n').length);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('another shell is refused with those that there are', async () => {
  const { code, stderr } = await runMain(workFolder(), ['completion', 'zsch', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    'completion does not take "zsch"; choose bash, zsh, fish, powershell; did you mean "zsh"?',
  );
});
