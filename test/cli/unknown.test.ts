import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Circumstances, runMain, workFolder } from './runMain.js';

/** Nobody may look behind this one, not even the superuser, as others may not behind a folder that is not theirs. */
const LOOP = 'vong';

test.each([
  ['build', 'dat.yaml', '-f', 'md', '-o', 'vong/a.md'],
  ['build', 'dat.yaml', '-f', 'md', '-o', 'vong/b/'],
  ['next', 'dat.yaml', '-o', 'vong/a.yaml'],
  ['rollup', 'dat.yaml', '--unit', 'A', '--level', 'tỉnh', '-o', 'vong/a.yaml'],
  ['init', '--unit', 'Cà Mau', '--period', '2025', '-o', 'vong/moi'],
  ['templates', 'eject', 'bao-cao', 'vong/mau'],
])('%s %s %s: a place that cannot be looked at is not said to be missing', async (...argv) => {
  const folder = workFolder();
  symlinkSync(LOOP, path.join(folder, LOOP));
  const before = readdirSync(folder);
  const { code, stderr } = await runMain(folder, argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Không ghi được "vong\/.*" \(các liên kết dẫn vòng tròn\)/m);
  expect(readdirSync(folder)).toEqual(before);
});

test('a file that cannot be read is not said to be edited', async () => {
  const folder = workFolder();
  const files: Circumstances['files'] = {
    kind: (name) => (name === 'a.docx' ? 'file' : name.endsWith('.yaml') ? null : 'directory'),
    read: async () => ({ type: 'unreadable', failure: 'EACCES' }),
  };
  const { code, stderr } = await runMain(folder, ['build', 'dat.yaml', '-o', 'a.docx'], { files });
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    'Đã có tệp "a.docx" nhưng không đọc được (không có quyền) nên không biết đã có ai sửa chưa; hãy ghi ra tên khác bằng -o, hoặc thêm --force nếu muốn thay.',
  ]);
});

test('an office file that cannot be read stops everything, as any other does', async () => {
  const files: Circumstances['files'] = {
    kind: (name) => (name === 'bhxh-report.yaml' ? 'file' : null),
    read: async () => ({ type: 'unreadable', failure: 'EACCES' }),
  };
  const { code, stderr } = await runMain(workFolder(), ['validate', 'dat.yaml'], { files });
  expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  expect(stderr).toContain('Không mở được tệp "bhxh-report.yaml"');
});
