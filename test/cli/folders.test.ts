import { expect, test } from 'vitest';
import { type Circumstances, runMain, workFolder } from './runMain.js';

/** The superuser may list every folder, so the disk is told to refuse. */
const files: Circumstances['files'] = {
  list: () => 'EACCES',
  kind: (file) => (file.endsWith('dat.yaml') ? 'file' : 'directory'),
};

test.each([
  ['rollup', 'xa', '--unit', 'A', '--level', 'tỉnh'],
  ['build', 'dat.yaml', '--templates', 'xa', '-o', '.'],
  ['validate', '--templates', 'xa'],
])('%s: a folder that cannot be listed is not called empty', async (...argv) => {
  const { code, stderr } = await runMain(workFolder(), argv, { files });
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(
    'Không xem được trong thư mục "xa" có những tệp nào (không có quyền); hãy kiểm tra quyền đọc.',
  );
});
