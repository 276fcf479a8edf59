import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectDocument } from '../readers/expectDocument.js';
import { withoutStyles } from '../writers/html/styles.js';
import { runMain, workFolder } from './runMain.js';
import { runTranscript } from './runTranscript.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const TRANSCRIPTS = here('diff/');
const golden = (name: string): string => path.join(TRANSCRIPTS, 'golden', name);

/** A folder with the two years of Bến Tre and the parts of Đồng Nai. */
function folderOfYears(): string {
  const folder = workFolder();
  cpSync(here('../fixtures/compare'), folder, { recursive: true });
  cpSync(here('../../data/bentre.yaml'), path.join(folder, 'bentre-2019.yaml'));
  return folder;
}

test.each(readdirSync(TRANSCRIPTS).filter((file) => file.endsWith('.txt')))('%s', async (name) => {
  const file = path.join(TRANSCRIPTS, name);
  await expect(await runTranscript(file, folderOfYears(), { realTemplates: true })).toMatchFileSnapshot(file);
});

const PARTS = ['binhphuoc-2024.yaml', 'dongnai-2024.yaml', '--', 'dongnai-2025.yaml'];

test.each(['txt', 'md', 'csv', 'json'])('a merger as %s', async (format) => {
  const { code, stdout } = await runMain(folderOfYears(), ['diff', ...PARTS, '-f', format]);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden(`dongnai.${format}`));
});

test('a merger as a web page', async () => {
  const { stdout } = await runMain(folderOfYears(), ['diff', ...PARTS, '-f', 'html']);
  await expect(withoutStyles(stdout)).toMatchFileSnapshot(golden('dongnai.html'));
});

test('a merger in Word: what a reader sees, and the names of its figures', async () => {
  const folder = folderOfYears();
  expect((await runMain(folder, ['diff', ...PARTS, '-o', 'so-sanh.docx'])).code).toBe(0);
  const document = expectDocument(readWordFile(readFileSync(path.join(folder, 'so-sanh.docx'))));
  const lines = document.passages.map(({ text, controls }) =>
    controls.reduceRight(
      (line, { id, start, end }) => `${line.slice(0, start)}{${id}: ${line.slice(start, end)}}${line.slice(end)}`,
      text,
    ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden('dongnai.docx.txt'));
});

test('several formats go into a folder, and no file that was read is written over', async () => {
  const folder = folderOfYears();
  const { code } = await runMain(folder, [
    'diff',
    'bentre-2018.yaml',
    'bentre-2019.yaml',
    '-f',
    'csv,json',
    '-o',
    'ra/',
  ]);
  expect(code).toBe(0);
  expect(readdirSync(path.join(folder, 'ra'))).toEqual(['so-sanh.csv', 'so-sanh.json']);
  cpSync(path.join(folder, 'bentre-2018.yaml'), path.join(folder, 'x.json'));
  const clash = await runMain(folder, ['diff', 'x.json', 'bentre-2019.yaml', '-o', 'x.json']);
  expect(clash.code).toBe(2);
  expect(readFileSync(path.join(folder, 'x.json'), 'utf8')).toContain('Bến Tre');
});

test('an edited Word file is not written over without --force', async () => {
  const folder = folderOfYears();
  const file = path.join(folder, 'ss.docx');
  writeFileSync(file, 'of another program');
  const argv = ['diff', 'bentre-2018.yaml', 'bentre-2019.yaml', '-o', 'ss.docx', '--quiet'];
  expect((await runMain(folder, argv)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('of another program');
  expect((await runMain(folder, [...argv, '--force'])).code).toBe(0);
});

test('build --against: figures of the other file are controls in Word, with names that do not clash', async () => {
  const folder = folderOfYears();
  const argv = ['build', 'dongnai-2025.yaml', '--against', 'binhphuoc-2024.yaml', '--against', 'dongnai-2024.yaml'];
  expect((await runMain(folder, argv, { realTemplates: true })).code).toBe(0);
  expect(existsSync(path.join(folder, 'dongnai-2025.docx'))).toBe(true);
  const { passages } = expectDocument(readWordFile(readFileSync(path.join(folder, 'dongnai-2025.docx'))));
  const sentence = passages.find(({ text }) => text.includes('BHXH tự nguyện: 46.000'));
  expect(sentence?.text.replaceAll('\u00a0', ' ')).toContain(
    'tăng 6.000 người (15%) so với năm 2024 trên cùng địa bàn (40.000 người)',
  );
  expect(sentence?.controls.map(({ id }) => id)).toEqual([
    'participants.voluntary',
    'participants.voluntary.plan.giao.percent',
    'participants.voluntary.plan.giao',
    'participants.voluntary.plan.giao.gap',
    'participants.voluntary.changes.old.difference',
    'participants.voluntary.changes.old.percent',
    'old.period.n1',
    'old.participants.voluntary',
  ]);
});

test('colours are for terminals, and change nothing but the colours', async () => {
  const folder = folderOfYears();
  const plain = await runMain(folder, ['diff', ...PARTS]);
  const painted = await runMain(folder, ['diff', ...PARTS], { terminal: true });
  expect(plain.stdout).not.toContain('\u001b');
  expect(painted.stdout).toContain('\u001b[1m2. Người tham gia\u001b[22m');
  expect(painted.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  expect(
    Math.max(
      ...plain.stdout
        .split('\n')
        .filter((line) => /^[│┌├└]/.test(line))
        .map((line) => line.length),
    ),
  ).toBe(80);
  await runMain(folder, ['diff', ...PARTS, '-o', 'so-sanh.txt'], { terminal: true });
  expect(readFileSync(path.join(folder, 'so-sanh.txt'), 'utf8')).toBe(plain.stdout);
});

test('options may stand behind "--", which parts the files only', async () => {
  const folder = folderOfYears();
  const behind = await runMain(folder, ['diff', ...PARTS, '-f', 'json']);
  const before = await runMain(folder, ['diff', '-f', 'json', ...PARTS]);
  expect(behind).toEqual(before);
});
