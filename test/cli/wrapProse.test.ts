import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wrapProse } from '../../src/cli/print/wrapProse.js';
import { runMain, workFolder } from './runMain.js';

const DATA = fileURLToPath(new URL('../../data/laichau.yaml', import.meta.url));

test('sentences wrap, items hang, tables and centred lines stay', () => {
  const text = [
    '            MỘT DÒNG Ở GIỮA TRANG',
    '',
    'Một câu dài hơn chiều ngang',
    '- mục này cũng dài như vậy',
    '┌──────────────────────────┐',
    '│ một dòng trong bảng rộng │',
    '',
  ].join('\n');
  expect(wrapProse(text, 20).split('\n')).toEqual([
    '            MỘT DÒNG Ở GIỮA TRANG',
    '',
    'Một câu dài hơn',
    'chiều ngang',
    '- mục này cũng dài',
    '  như vậy',
    '┌──────────────────────────┐',
    '│ một dòng trong bảng rộng │',
    '',
  ]);
});

test.each([
  ['trend', ['--only', 'goals']],
  ['diff', ['laichau.yaml']],
  ['diff', ['laichau.yaml', '--no-color']],
  ['explain', []],
])('%s wraps on a terminal and nowhere else', async (command, more) => {
  const folder = workFolder();
  cpSync(DATA, path.join(folder, 'laichau.yaml'));
  const argv = [command, 'laichau.yaml', ...more];
  const piped = await runMain(folder, argv);
  const shown = await runMain(folder, argv, { terminal: true });
  expect([piped.code, shown.code]).toEqual([0, 0]);
  const plain = shown.stdout.replace(/\u001b\[\d+m/g, '');
  expect(Math.max(...plain.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  const words = (text: string): string => text.split(/\s+/).join(' ');
  expect(words(plain)).toBe(words(piped.stdout));
});
