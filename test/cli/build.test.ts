import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runMain, workFolder } from './runMain.js';

const FIXTURES = readdirSync(new URL('fixtures', import.meta.url));
const made = (folder: string): readonly string[] => readdirSync(folder).filter((name) => !FIXTURES.includes(name));

test('a Word file as built is replaced; one that somebody saved again is not', async () => {
  const folder = workFolder();
  const file = path.join(folder, 'dat.docx');
  const build = (...more: readonly string[]) => runMain(folder, ['build', 'dat.yaml', '--lang', 'en', ...more]);
  expect((await build()).code).toBe(0);
  expect((await build()).code).toBe(0);
  const edited = zipSync({ ...unzipSync(readFileSync(file)), 'word/comments.xml': strToU8('<w:comments/>') });
  writeFileSync(file, edited);

  const { code, stderr } = await build('-f', 'md,docx');
  expect(stderr).toMatchInlineSnapshot(`
    ""dat.docx" was edited since it was built and is not overwritten; write to another name with -o, or add --force to replace it.
    See: bhxh-report build --help
    "
  `);
  expect(code).toBe(2);
  expect(made(folder)).toEqual(['dat.docx']);
  expect(readFileSync(file).equals(edited)).toBe(true);

  expect((await build('--force')).code).toBe(0);
  expect(readFileSync(file).equals(edited)).toBe(false);
});

test('what is no Word file of ours is not replaced either, except an empty one', async () => {
  const folder = workFolder();
  writeFileSync(path.join(folder, 'dat.docx'), 'something else');
  expect((await runMain(folder, ['build', 'dat.yaml'])).code).toBe(2);
  writeFileSync(path.join(folder, 'dat.docx'), '');
  expect((await runMain(folder, ['build', 'dat.yaml'])).code).toBe(0);
});

test('a Word file is not shown on a terminal', async () => {
  const folder = workFolder();
  const { code, stdout, stderr } = await runMain(folder, ['build', 'dat.yaml', '-o', '-'], { terminal: true });
  expect({ code, stdout, stderr }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "Tệp .docx không in được ra màn hình; hãy ghi vào tệp (-o bao-cao.docx) hoặc chọn -f txt.
    Xem cách dùng: bhxh-report build --help
    ",
      "stdout": "",
    }
  `);
  expect((await runMain(folder, ['build', 'dat.yaml', '-o', '-'])).code).toBe(0);
});

test('documents go to stdout, words to stderr', async () => {
  const { stdout, stderr } = await runMain(workFolder(), ['build', 'canh-bao.yaml', '-f', 'json', '-o', '-']);
  expect(JSON.parse(stdout)).toHaveProperty('profile', 'party-hd05');
  expect(stderr.split('\n').at(-2)).toBe('canh-bao.yaml → <stdout> (2 số liệu, 1 cảnh báo)');
});

test('a refused plan writes nothing and makes no folder', async () => {
  const folder = workFolder();
  expect((await runMain(folder, ['build', 'dat.yaml', 'khac/dat.yaml', '-o', 'moi/'])).code).toBe(2);
  expect(made(folder)).toEqual([]);
});

test('no folder is made where nothing is built', async () => {
  const folder = workFolder();
  expect((await runMain(folder, ['build', 'loi.yaml', '-o', 'moi/'])).code).toBe(1);
  expect((await runMain(folder, ['build', 'canh-bao.yaml', '-o', 'moi/', '--strict'])).code).toBe(1);
  expect(made(folder)).toEqual([]);
});

test('a file that cannot be written is told, and the others are built', async () => {
  const folder = workFolder();
  const files = {
    replace: ([content]: readonly { readonly path: string }[]) =>
      content?.path === 'dat.md' ? { path: 'dat.md', failure: 'ENOSPC' } : null,
  };
  const { code, stderr } = await runMain(folder, ['build', 'dat.yaml', 'canh-bao.yaml', '-f', 'md', '--lang', 'en'], {
    files,
  });
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    '"dat.md" cannot be written (the disk is full); the old file, if any, is untouched.',
  );
  expect(stderr.split('\n').slice(-3)).toEqual([
    'canh-bao.yaml → canh-bao.md (2 figures, 1 warning)',
    '2 files in all: 1 report, 1 not built',
    '',
  ]);
});

test('the same input gives the same bytes, alone and in a batch', async () => {
  const folder = workFolder();
  await runMain(folder, ['build', 'dat.yaml', '-o', 'mot/']);
  await runMain(folder, ['build', 'canh-bao.yaml', 'dat.yaml', '-o', 'hai/']);
  await runMain(folder, ['build', 'dat.yaml', '-o', 'ba/'], { env: { SOURCE_DATE_EPOCH: '1' } });
  const built = (name: string): Buffer => readFileSync(path.join(folder, name, 'dat.docx'));
  expect(built('hai').equals(built('mot'))).toBe(true);
  expect(built('ba').equals(built('mot'))).toBe(false);
});

test('a bug of ours is one sentence; its stack is for those who ask', async () => {
  const files = {
    kind: () => {
      throw new TypeError('not a function');
    },
  };
  const outcome = await runMain(workFolder(), ['build', 'dat.yaml', '--lang', 'en'], { files });
  expect([outcome.code, outcome.stderr]).toMatchInlineSnapshot(`
    [
      70,
      "A fault of bhxh-report itself, not of the data: not a function. Please send the data file and this line to the developers.
    ",
    ]
  `);
  const env = { BHXH_REPORT_DEBUG: '1' };
  expect((await runMain(workFolder(), ['build', 'dat.yaml'], { files, env })).stderr).toContain('build.test.ts');
});

test('a file of 50 MB is not read', async () => {
  const folder = workFolder();
  writeFileSync(path.join(folder, 'to.yaml'), Buffer.alloc(50 * 1024 * 1024, 'a'));
  const { code, stderr } = await runMain(folder, ['validate', 'to.yaml', '--lang', 'en']);
  expect([code, stderr]).toMatchInlineSnapshot(`
    [
      2,
      "to.yaml: error The file has 50 MB, more than the 4 MB that it may have; keep each unit and period in a file of its own. [file-too-large]
    ",
    ]
  `);
});
