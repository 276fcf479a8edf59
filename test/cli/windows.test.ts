import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWindowsName } from '../../src/cli/io/isWindowsName.js';
import { nodeFiles } from '../../src/cli/io/nodeFiles.js';
import { runMain, workFolder } from './runMain.js';

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

test('a folder that ends with a backslash does not swallow the quotation mark behind it', async () => {
  const { stderr } = await runMain(workFolder(), ['templates', 'eject', 'bao-cao', 'mau\\']);
  expect(stderr).toContain('--templates "mau"\n');
});
