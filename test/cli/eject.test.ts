import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runMain, workFolder } from './runMain.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const data = path.join(ROOT, 'data', 'laichau.yaml');

test.each(['bao-cao', 'mau-truyen-thong'])('%s, copied and not edited, gives the same report', async (set) => {
  const folder = workFolder();
  const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
  expect((await run('templates', 'eject', set, 'cua-toi')).code).toBe(0);
  expect((await run('build', data, '-f', 'txt,docx', '-o', 'a/', '--template', set)).code).toBe(0);
  expect((await run('build', data, '-f', 'txt,docx', '-o', 'b/', '--templates', 'cua-toi')).code).toBe(0);
  const built = (name: string): Buffer => readFileSync(path.join(folder, name));
  expect(built('b/laichau.txt').equals(built('a/laichau.txt'))).toBe(true);
  expect(built('b/laichau.docx').equals(built('a/laichau.docx'))).toBe(true);
});

test('the usual set is the one that is used where none is named; the other says something else', async () => {
  const print = async (...argv: readonly string[]): Promise<string> =>
    (await runMain(workFolder(), ['build', data, '-f', 'txt', '-o', '-', ...argv], { realTemplates: true })).stdout;
  const usual = await print();
  expect(await print('--template', 'bao-cao')).toBe(usual);
  expect(await print('--template', 'mau-truyen-thong')).not.toBe(usual);
});

test('a set is copied with all that it takes from the base', async () => {
  const folder = workFolder();
  await runMain(folder, ['templates', 'eject', 'mau-gon', 'moi']);
  expect(readdirSync(path.join(folder, 'moi'))).toEqual(['limits.md.hbs', 'report.md.hbs', 'subject.md.hbs']);
  expect(readFileSync(path.join(folder, 'moi', 'report.md.hbs'), 'utf8')).toContain('Mẫu rút gọn.');
});

test.each([
  ['bao-cao', ['']],
  ['mau-truyen-thong', ['', 'mau-truyen-thong']],
])('%s is copied byte for byte', async (set, from) => {
  const folder = workFolder();
  await runMain(folder, ['templates', 'eject', set, 'moi'], { realTemplates: true });
  const contents = (directory: string) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.md.hbs'))
      .map((name) => [name, readFileSync(path.join(directory, name), 'base64')] as const);
  const expected = new Map(from.flatMap((inner) => contents(path.join(ROOT, 'templates', inner))));
  expect(new Map(contents(path.join(folder, 'moi')))).toEqual(expected);
});

test('what stands there already stays, and nothing is put beside it', async () => {
  const folder = workFolder();
  mkdirSync(path.join(folder, 'cu'));
  writeFileSync(path.join(folder, 'cu', 'subject.md.hbs'), 'đã sửa');
  const { code, stderr } = await runMain(folder, ['templates', 'eject', 'bao-cao', 'cu', '--lang', 'en']);
  expect([code, stderr]).toMatchInlineSnapshot(`
    [
      2,
      ""cu/subject.md.hbs" is already there; nothing was copied, choose another folder.
    See: bhxh-report templates eject --help
    ",
    ]
  `);
  expect(readdirSync(path.join(folder, 'cu'))).toEqual(['subject.md.hbs']);
  expect(readFileSync(path.join(folder, 'cu', 'subject.md.hbs'), 'utf8')).toBe('đã sửa');
});

test('many files that stand there already are not all named', async () => {
  const folder = workFolder();
  await runMain(folder, ['templates', 'eject', 'bao-cao', 'moi'], { realTemplates: true });
  for (const name of readdirSync(path.join(folder, 'moi'))) writeFileSync(path.join(folder, 'moi', name), 'đã sửa');
  const again = await runMain(folder, ['templates', 'eject', 'bao-cao', 'moi'], { realTemplates: true });
  expect(again.stderr.split('\n')[0]?.replace(/\d+/, '…')).toMatchInlineSnapshot(
    `"Đã có "moi/approach.md.hbs", "moi/assessment.md.hbs", "moi/beneficiaries.md.hbs" và … tệp khác; chưa chép gì, hãy chọn thư mục khác."`,
  );
});

test('copies that a killed run left, and that nobody edited, are no obstacle', async () => {
  const folder = workFolder();
  const eject = () => runMain(folder, ['templates', 'eject', 'bao-cao', 'moi'], { realTemplates: true });
  await eject();
  const all = readdirSync(path.join(folder, 'moi'));
  for (const name of all.slice(0, 5)) rmSync(path.join(folder, 'moi', name));
  expect((await eject()).code).toBe(0);
  expect(readdirSync(path.join(folder, 'moi'))).toEqual(all);
});

test('a folder with other templates takes the copies beside them', async () => {
  const folder = workFolder();
  mkdirSync(path.join(folder, 'cu'));
  writeFileSync(path.join(folder, 'cu', 'khac.md.hbs'), 'chữ');
  expect((await runMain(folder, ['templates', 'eject', 'bao-cao', 'cu'])).code).toBe(0);
  expect(readdirSync(path.join(folder, 'cu'))).toHaveLength(4);
});

test('a folder that cannot be made or written is told', async () => {
  const eject = async (files: Parameters<typeof runMain>[2]) => {
    const { code, stdout, stderr } = await runMain(workFolder(), ['templates', 'eject', 'bao-cao', 'moi'], files);
    return [code, stdout, stderr];
  };
  expect(await eject({ files: { makeFolderWith: (path) => ({ path, failure: 'EACCES' }) } })).toMatchInlineSnapshot(`
    [
      2,
      "",
      "Không ghi được "moi" (không có quyền); tệp cũ, nếu có, vẫn nguyên.
    ",
    ]
  `);
  expect(
    await eject({ files: { makeFolderWith: (path) => ({ path: `${path}/limits.md.hbs`, failure: 'EROFS' }) } }),
  ).toMatchInlineSnapshot(`
    [
      2,
      "",
      "Không ghi được "moi/limits.md.hbs" (ổ đĩa chỉ cho đọc); tệp cũ, nếu có, vẫn nguyên.
    ",
    ]
  `);
});

test('the list of sets goes to stdout, and nothing else does', async () => {
  const { code, stdout, stderr } = await runMain(workFolder(), ['templates'], { realTemplates: true });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['bao-cao', 'mau-truyen-thong', '']);
});
