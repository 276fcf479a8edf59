import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { p, table, templateFile } from '../wordTemplate/templateFile.js';
import { runMain, workFolder } from './runMain.js';

const DATA = fileURLToPath(new URL('../../data/binhphuoc.yaml', import.meta.url));

/** A folder with a Word template in it, and the command in that folder. */
function withTemplate(template: Uint8Array) {
  const folder = workFolder();
  writeFileSync(path.join(folder, 'mau.docx'), template);
  const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
  return { run, exists: (name: string): boolean => existsSync(path.join(folder, name)) };
}

const WRONG = templateFile({
  styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
  header: p('{{unit.nam}}'),
  body:
    p('I. Kết quả', '<w:pStyle w:val="H"/>') +
    table(['a', 'b'], ['{{#each targets}}{{label}}', '{{persent}}{{/each}}']),
});

test('each fault of a Word template is shown with its part, heading, cell and paragraph; nothing is built', async () => {
  const { run, exists } = withTemplate(WRONG);
  const validated = await run('validate', '--template', 'mau.docx');
  expect(validated.code).toBe(1);
  expect(validated.shown).toBe(`\
mau.docx (thân văn bản; dưới "I. Kết quả"; bảng 1, hàng 2, ô 2): lỗi Số liệu không có tên "persent" ở chỗ này; có phải "percent" không? [template-unknown-name]
    5 | {{persent}}{{/each}}
      |   ^^^^^^^
mau.docx (header): lỗi Số liệu không có tên "unit.nam" ở chỗ này; có phải "unit.name" không? [template-unknown-name]
    6 | {{unit.nam}}
      |   ^^^^^^^^
`);
  const built = await run('build', DATA, '--template', 'mau.docx', '-o', 'kq.docx', '--lang', 'en');
  expect(built.code).toBe(1);
  expect(built.shown).toContain('mau.docx (body; under "I. Kết quả"; table 1, row 2, cell 2): error');
  expect(exists('kq.docx')).toBe(false);
});

test('the same for scripts', async () => {
  const { run } = withTemplate(WRONG);
  const { code, stdout } = await run('validate', '--template', 'mau.docx', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      ...{ file: 'mau.docx', line: 5, column: 3, endLine: 5, endColumn: 10, code: 'template-unknown-name' },
      word: {
        part: 'document',
        heading: 'I. Kết quả',
        cell: { table: 1, row: 2, cell: 2 },
        paragraph: '{{persent}}{{/each}}',
      },
    },
    { line: 6, word: { part: 'header', heading: null, cell: null, paragraph: '{{unit.nam}}' } },
  ]);
});

test('verify does not list what a short template never had, unless the template is named', async () => {
  const { run } = withTemplate(templateFile({ body: p('Đến {{period.to}}, có {{tally.all}} chỉ tiêu.') }));
  expect((await run('build', DATA, '--template', 'mau.docx', '-o', 'kq.docx')).code).toBe(0);
  const bare = await run('verify', 'kq.docx', DATA);
  expect([bare.code, bare.stdout.includes('không còn trong văn bản')]).toEqual([0, false]);
  expect(bare.stderr).toMatch(/^5\d trong 5\d con số .* hãy thêm --template/);
  const named = await run('verify', 'kq.docx', DATA, '--template', 'mau.docx');
  expect([named.code, named.stderr]).toEqual([0, '']);
  expect(named.stdout).not.toContain('không còn trong văn bản');
});

test('a filled file may be built anew until somebody has saved it', async () => {
  const { run } = withTemplate(templateFile({ body: p('Đến {{period.to}}.') }));
  const build = () => run('build', DATA, '--template', 'mau.docx', '-o', 'kq.docx');
  expect([(await build()).code, (await build()).code]).toEqual([0, 0]);
});

test('a template with macros is refused', async () => {
  const kind = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const { run } = withTemplate(templateFile({ body: p('x'), kind }));
  const { code, shown } = await run('validate', '--template', 'mau.docx');
  expect([code, shown]).toEqual([
    1,
    'mau.docx: lỗi Tệp Word này có macro nên không dùng làm mẫu được; hãy lưu lại thành .docx hoặc .dotx. [template-word-macros]\n',
  ]);
});
