import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Circumstances, runMain } from '../cli/runMain.js';

const HERE = import.meta.dirname;

function folderOf(...names: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-rollup-'));
  for (const name of names) cpSync(path.join(HERE, name), folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const run = (folder: string, line: string, circumstances: Circumstances = {}) =>
  runMain(folder, line.split(' '), { realTemplates: true, ...circumstances });

/** Command lines and all that they answer, as a terminal shows it. */
async function transcript(folder: string, lines: readonly string[], circumstances?: Circumstances): Promise<string> {
  let text = '';
  for (const line of lines) {
    const { shown, code } = await run(folder, line, circumstances);
    text += `$ bhxh-report ${line}\n${shown}[${code}]\n\n`;
  }
  return text;
}

const DISTRICTS = 'loc-ninh.yaml phuoc-long.yaml bu-dang.yaml';

test('three districts are a province: the data file, the summary, the report', async () => {
  const folder = folderOf('example');
  const told = await transcript(folder, [
    `rollup ${DISTRICTS} --frame khung.yaml -o tinh.yaml`,
    'validate tinh.yaml',
    'build tinh.yaml -f txt -o tinh.txt',
    `rollup ${DISTRICTS} --frame khung.yaml -o tinh.yaml`,
    `rollup ${DISTRICTS} --frame khung.yaml -o tinh.yaml --force --lang en`,
    `rollup ${DISTRICTS} --frame khung.yaml -o tinh.yaml --force --quiet`,
  ]);
  await expect(told).toMatchFileSnapshot('golden/example.txt');
  await expect(readFileSync(path.join(folder, 'tinh.yaml'), 'utf8')).toMatchFileSnapshot('golden/tinh.yaml');
  await expect(readFileSync(path.join(folder, 'tinh.txt'), 'utf8')).toMatchFileSnapshot('golden/tinh.txt');
});

test.each([
  ['partial', 'a sum of some units says so, and a plan that one unit met is not met by all'],
  ['words', 'a level in a name, sentences in which something is counted, people who came'],
])('%s: %s; the result is a draft at once', async (name) => {
  const folder = folderOf(name);
  const told = await transcript(folder, [
    'rollup . --unit Bình_Phước --level tỉnh -o tinh.yaml',
    'build tinh.yaml -f txt -o tinh.txt',
  ]);
  const printed = ['tinh.yaml', 'tinh.txt'].map((file) => readFileSync(path.join(folder, file), 'utf8'));
  await expect([told, ...printed].join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('the order of the files means nothing, and standard output gets the same bytes', async () => {
  const folder = folderOf('example');
  const one = await run(folder, `rollup ${DISTRICTS} --frame khung.yaml`);
  const other = await run(folder, 'rollup bu-dang.yaml phuoc-long.yaml loc-ninh.yaml --frame khung.yaml -o -');
  expect(other).toEqual({ ...one, shown: other.shown });
  expect(one.stdout).toBe(readFileSync(path.join(HERE, 'golden/tinh.yaml'), 'utf8'));
});

test('where no resolution says what the report is about, its subject is to be filled in too; then it can be built', async () => {
  const folder = folderOf('example');
  for (const name of DISTRICTS.split(' ')) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8').replace(/^resolution: .*\n/m, '');
    writeFileSync(file, text.replace(/^report:\n/m, 'report:\n  subject: kết quả tuyên truyền\n'));
  }
  const { stderr } = await run(folder, `rollup ${DISTRICTS} --unit Bình_Phước --level tỉnh -o tinh.yaml`);
  const [, listed = ''] = /Còn thiếu (.*?);/.exec(stderr) ?? [];
  expect(listed).toBe('report.subject, report.issuer.name, report.issuer.symbol, report.place, report.signer.title');
  const result = path.join(folder, 'tinh.yaml');
  const filled = listed.split(', ').reduce(
    (text, name) => {
      const key = name.split('.').at(-1) ?? '';
      return text.replace(new RegExp(`^( +${key}:)$`, 'm'), '$1 A');
    },
    readFileSync(result, 'utf8'),
  );
  writeFileSync(result, filled);
  const built = await run(folder, 'build tinh.yaml -f txt -o -');
  expect({ code: built.code, errors: built.stderr.match(/lỗi|thiếu/g) }).toEqual({ code: 0, errors: null });
});

test('without a frame the head is left blank and told in one line; a folder stands for its files', async () => {
  const folder = folderOf('example');
  rmSync(path.join(folder, 'khung.yaml'));
  const { code, stdout, stderr } = await run(folder, 'rollup . --unit Bình_Phước --level tỉnh');
  expect(code).toBe(0);
  await expect(stdout.slice(0, stdout.indexOf('\ncontext:'))).toMatchFileSnapshot('golden/blanks.yaml');
  expect(stderr.trim().split('\n').at(-1)).toBe(
    'Còn thiếu report.issuer.name, report.issuer.symbol, report.place, report.signer.title; hãy điền vào tệp, hoặc cộng lại với --frame.',
  );
});

test('places still to be filled in are not added as nothing, and are told', async () => {
  const folder = folderOf('example');
  const draft = readFileSync(path.join(folder, 'bu-dang.yaml'), 'utf8');
  const blank = draft
    .replace('value: 430\n', 'value:\n')
    .replace('value: 7300', 'value:')
    .replace('count: 21,', 'count: ,');
  writeFileSync(path.join(folder, 'bu-dang.yaml'), blank);
  const { code, stdout, stderr } = await run(folder, `rollup ${DISTRICTS} --frame khung.yaml`);
  expect(code).toBe(0);
  expect(stderr.split('\n')[0]).toBe(
    '<stdout>: cộng 3 đơn vị, 20 số liệu; các tệp nguồn còn 3 chỗ chưa điền, không cộng',
  );
  const section = stdout.slice(stdout.indexOf('participants:'), stdout.indexOf('  health:'));
  await expect(section).toMatchFileSnapshot('golden/draft.yaml');
});

test.each(['vi', 'en'])('the help page, in %s', async (language) => {
  const { stdout } = await run(folderOf('example'), `rollup --help --lang ${language}`);
  await expect(stdout).toMatchFileSnapshot(`golden/help.${language}.txt`);
});

test('the summary for programs holds all of it', async () => {
  const folder = folderOf('example');
  const { code, stdout, stderr } = await run(
    folder,
    `rollup ${DISTRICTS} --frame khung.yaml -o tinh.yaml --format json`,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'tinh.yaml: cộng 3 đơn vị, 22 số liệu\n' });
  await expect(stdout).toMatchFileSnapshot('golden/summary.json');
});

test.each(['vi', 'en'])('what cannot be added, in %s', async (language) => {
  const folder = folderOf('example', 'errors');
  const to = '--frame khung.yaml -o tinh.yaml';
  const told = await transcript(
    folder,
    [
      `rollup loc-ninh.yaml lai-loc-ninh.yaml ${to}`,
      `rollup loc-ninh.yaml bu-dang.yaml xa-loc-hoa.yaml ${to}`,
      `rollup loc-ninh.yaml bu-dang.yaml ky-khac.yaml ${to}`,
      `rollup binh-phuoc-2025.yaml dong-nai-2025.yaml ${to}`,
      `rollup loc-ninh.yaml sai.yaml khong-co.yaml ${to}`,
      'rollup loc-ninh.yaml bu-dang.yaml --frame khung-co-so.yaml -o tinh.yaml',
      'rollup loc-ninh.yaml bu-dang.yaml -o tinh.yaml',
      'rollup loc-ninh.yaml bu-dang.yaml --unit X --level tinh -o tinh.yaml',
      `rollup loc-ninh.yaml bu-dang.yaml --frame khung.yaml -o bu-dang.yaml --force`,
      `rollup loc-ninh.yaml bu-dang.yaml --frame khung.yaml -o chua-co/tinh.yaml`,
      'rollup loc-ninh.yaml --frame khung.yaml --format json',
      'rollup - - --frame khung.yaml',
      'rollup khong-co.yaml --frame khong-co-khung.yaml',
      'rollup',
    ],
    { env: { BHXH_REPORT_LANG: language } },
  );
  await expect(told).toMatchFileSnapshot(`golden/refused.${language}.txt`);
  expect(() => readFileSync(path.join(folder, 'tinh.yaml'))).toThrow(/ENOENT/);
});

test('an empty folder is refused, and a terminal sees how far it is', async () => {
  const folder = folderOf('example');
  const pattern = readFileSync(path.join(HERE, 'errors/xa-loc-hoa.yaml'), 'utf8');
  const none = await run(folder, 'rollup trong --unit X --level tỉnh', {
    files: { kind: () => 'directory', list: () => ['a.txt', '.an.yaml'] },
  });
  expect(none.stderr).toContain('"trong"');
  expect(none.code).toBe(2);
  const names = Array.from({ length: 101 }, (_, index) => `xa-${index}.yaml`);
  for (const [index, name] of names.entries())
    writeFileSync(path.join(folder, name), pattern.replace('name: Lộc Hòa,', `name: Số ${index},`));
  const line = `rollup ${names.join(' ')} --unit X --level tỉnh -o x.yaml`;
  const { stderr, code } = await run(folder, line, { terminal: true });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\rđã đọc 50\/101 tệp\rđã đọc 100\/101 tệp\r\u001B\[K/);
  expect(readFileSync(path.join(folder, 'x.yaml'), 'utf8')).toContain('source: cộng 101 đơn vị\n');
});
