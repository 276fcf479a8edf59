import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isWindowsName } from '../../src/cli/io/isWindowsName.js';
import { nodeFiles } from '../../src/cli/io/nodeFiles.js';
import { type Circumstances, runMain, workFolder } from './runMain.js';

test.each([
  ['bao-cao.docx', true],
  ['D:\\Báo cáo\\năm 2019\\a.docx', true],
  ['\\\\server\\share\\a.docx', true],
  ['\\\\?\\C:\\rất dài\\a.docx', true],
  ['..\\a.docx', true],
  ['.\\.ẩn', true],
  ['console.docx', true],
  ['com10.docx', true],
  ['con.docx', false],
  ['out\\NUL', false],
  ['lpt1.bao-cao.md', false],
  ['COM¹', false],
  ['aux\\a.docx', false],
  ['a:b.docx', false],
  ['C:\\a.docx:ẩn', false],
  ['a.docx.', false],
  ['thư mục \\a.docx', false],
  ['a?.docx', false],
  ['"a".docx', false],
] as const)('%j as a name on Windows: %s', (name, isRight) => {
  expect(isWindowsName(name)).toBe(isRight);
  expect(nodeFiles('/', 'win32').canBeNamed(name)).toBe(isRight);
  expect(nodeFiles('/', 'linux').canBeNamed(name)).toBe(true);
});

test.each(['con.docx', 'a:b.docx'])('%s is refused before anything is read', async (output) => {
  const folder = workFolder();
  const before = readdirSync(folder);
  const { canBeNamed } = nodeFiles(folder, 'win32');
  for (const argv of [
    ['build', 'dat.yaml', '-o', output],
    ['next', 'dat.yaml', '-o', output],
    ['rollup', 'dat.yaml', '--unit', 'A', '--level', 'tỉnh', '-o', output],
    ['refresh', 'dat.docx', 'dat.yaml', '-o', output],
    ['verify', 'dat.docx', 'dat.yaml', '--report', output],
    ['templates', 'eject', 'bao-cao', output],
  ]) {
    const { code, stderr } = await runMain(folder, argv, { files: { canBeNamed } });
    expect([argv[0], code]).toEqual([argv[0], 2]);
    expect(stderr).toContain(`Windows không ghi được tệp tên "${output}"`);
  }
  expect(readdirSync(folder)).toEqual(before);
});

test('a register is not looked for where to look is to wait at a terminal, or to tell another computer who asks', async () => {
  const folder = workFolder();
  const asked: string[] = [];
  const { canBeNamed, identity, read } = nodeFiles(folder, 'win32');
  const files: Circumstances['files'] = {
    canBeNamed,
    identity: (name) => {
      asked.push(name);
      return identity(name);
    },
    read: (name, limit) => {
      asked.push(name);
      return read(name, limit);
    },
  };
  const data = readFileSync(path.join(folder, 'dat.yaml'), 'utf8');
  const names = ['con.csv', '//server/share/a.csv'];
  const registers = names.map((file) => `  - { file: '${file}', as: media }\n`);
  writeFileSync(path.join(folder, 'xa.yaml'), `${data}registers:\n${registers.join('')}`);
  const { code, stderr } = await runMain(folder, ['validate', 'xa.yaml'], { files });
  expect(code).toBe(1);
  expect([...stderr.matchAll(/\[(register-[a-z]+)\]/g)].map(([, found]) => found)).toEqual([
    'register-missing',
    'register-outside',
  ]);
  expect(asked.filter((name) => /server/.test(name) || /con.*csv/.test(name))).toEqual(['con.csv']);
});

test('a folder that ends with a backslash does not swallow the quotation mark behind it', async () => {
  const { stderr } = await runMain(workFolder(), ['templates', 'eject', 'bao-cao', 'mau\\']);
  expect(stderr).toContain('--templates "mau"\n');
});
