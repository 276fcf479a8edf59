import { expect, test } from 'vitest';
import { type Circumstances, runMain, workFolder } from './runMain.js';

/** Whether a warning comes out coloured. */
async function coloured(circumstances: Circumstances, ...options: readonly string[]): Promise<boolean> {
  const { stderr } = await runMain(workFolder(), ['validate', 'canh-bao.yaml', ...options], circumstances);
  expect(stderr).toContain('canh-bao.yaml:10:60');
  return stderr.includes('\u001b[');
}

test.each<[string, Circumstances, readonly string[], boolean]>([
  ['a terminal', { terminal: true }, [], true],
  ['a pipe', {}, [], false],
  ['NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, [], false],
  ['an empty NO_COLOR', { terminal: true, env: { NO_COLOR: '' } }, [], true],
  ['TERM=dumb', { terminal: true, env: { TERM: 'dumb' } }, [], false],
  ['--no-color', { terminal: true }, ['--no-color'], false],
  ['FORCE_COLOR on a pipe', { env: { FORCE_COLOR: '1' } }, [], true],
  ['FORCE_COLOR=0 on a terminal', { terminal: true, env: { FORCE_COLOR: '0' } }, [], false],
  ['FORCE_COLOR over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, [], true],
  ['--no-color over FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, ['--no-color'], false],
])('%s', async (_name, circumstances, options, expected) => {
  expect(await coloured(circumstances, ...options)).toBe(expected);
});

test('colours change nothing but the colours', async () => {
  const plain = await runMain(workFolder(), ['validate', 'loi.yaml']);
  const painted = await runMain(workFolder(), ['validate', 'loi.yaml'], { terminal: true });
  expect(painted.stderr.replace(/\u001b\[\d+m/g, '')).toBe(plain.stderr);
  expect(painted.stderr.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "[1mloi.yaml:2:1[22m [31m[1mlỗi[22m[39m Thiếu "label"; hãy thêm khóa này (cách viết xem data/README.md). [2m[key-missing][22m",
      "    2 | period: { labl: 01 năm, from: 2018-05-23, to: 31/11/2019 }",
      "      | [31m[1m^^^^^^[22m[39m",
    ]
  `);
});

test('an escape sequence on the command line is shown, not obeyed', async () => {
  for (const argv of [['\u001b[31m'], ['build', '--\u001b[31m'], ['build', 'dat.yaml', '-f', '\u001b[31m']]) {
    const { code, stderr } = await runMain(workFolder(), argv);
    expect(code).toBe(2);
    expect(stderr).toContain('␛[31m');
    expect(stderr).not.toContain('\u001b');
  }
});
