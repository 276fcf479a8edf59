import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withPart } from '../writers/docx/docxParts.js';
import { runMain, workFolder } from './runMain.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATA = path.join(ROOT, 'data/binhphuoc.yaml');
const BY = 'w:author="Người sửa" w:date="2020-01-06T08:00:00Z"';
const DOCUMENT = 'word/document.xml';

const inserted = (id: number, content: string): string => `<w:ins w:id="${id}" ${BY}>${content}</w:ins>`;
const deleted = (id: number, content: string): string =>
  `<w:del w:id="${id}" ${BY}>${content.replace(/<(\/?)w:t\b/g, '<$1w:delText')}</w:del>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The report of Bình Phước as people send it back: built, its XML edited. */
async function edited(change: (xml: string) => string): Promise<(line: string) => ReturnType<typeof runMain>> {
  const folder = workFolder();
  const go = (line: string): ReturnType<typeof runMain> => runMain(folder, line.split(' '), { realTemplates: true });
  writeFileSync(path.join(folder, 'so-lieu.yaml'), readFileSync(DATA));
  await go('build so-lieu.yaml -o sua.docx --quiet');
  const file = path.join(folder, 'sua.docx');
  writeFileSync(file, withPart(readFileSync(file), DOCUMENT, change));
  return go;
}

/** The first control of a figure, and the run within it. */
function controlOf(xml: string, id: string): { readonly whole: string; readonly content: string } {
  const [whole = '', content = ''] =
    new RegExp(
      `<w:sdt><w:sdtPr><w:alias w:val="${id}"/>(?:(?!</w:sdtPr>).)*</w:sdtPr><w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
      's',
    ).exec(xml) ?? [];
  if (content === '') throw new Error(`no control ${id}`);
  return { whole, content };
}

/** Behind a control, so that it stands in the same paragraph. */
const behind = (xml: string, id: string, more: string): string => {
  const { whole } = controlOf(xml, id);
  return xml.replace(whole, () => whole + more);
};

test('changes that leave every figure true: what was inserted is read, what was deleted is not', async () => {
  const go = await edited((xml) => {
    const { whole, content } = controlOf(xml, 'participants.voluntary');
    // The figure typed anew inside its control; a wrong number deleted, a true one inserted.
    const retyped = whole.replace(content, () => deleted(9001, run('2.672')) + inserted(9002, content));
    const after = deleted(9003, run(' (trước là 2.672)')) + inserted(9004, run(' (837.727 người cả tỉnh)'));
    // Another figure whose control was deleted whole, and typed anew without one.
    const other = controlOf(xml, 'participants.compulsory').whole;
    return xml
      .replace(whole, () => retyped + after)
      .replace(other, () => deleted(9005, other) + inserted(9006, run('126.308')));
  });
  const { code, stdout } = await go('verify sua.docx so-lieu.yaml');
  expect({ code, told: stdout.split('\n').slice(-4) }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "told": [
        "Đã kiểm tra 74 con số có tên (0 sai khác) và 2 con số gõ tay (2 khớp); 0 lời văn trái với số liệu; bỏ qua 5 số đề mục, điều khoản, số trang.",
        "Văn bản đang theo dõi sửa đổi (Track Changes): 3 chỗ thêm đã được đọc, 3 chỗ xóa không tính.",
        "sua.docx: khớp với số liệu",
        "",
      ],
    }
  `);
  const found = JSON.parse((await go('verify sua.docx so-lieu.yaml --format json')).stdout);
  expect(
    found
      .filter(({ code: kind }: { code: string }) => kind !== 'removed')
      .map(({ found: text }: { found: string }) => text),
  ).toMatchInlineSnapshot(`
    [
      "126.308",
      "837.727",
    ]
  `);
});

test('an inserted number that is wrong is found, inside a control and outside; a deleted one is not', async () => {
  const go = await edited((xml) => {
    const { whole, content } = controlOf(xml, 'participants.voluntary');
    const retyped = whole.replace(content, () => deleted(9001, content) + inserted(9002, run('2.672')));
    return behind(
      xml.replace(whole, () => retyped),
      'participants.compulsory',
      inserted(9003, run(' (và 999.111)')) + deleted(9004, run(' (và 888.222)')),
    );
  });
  const { code, stdout } = await go('verify sua.docx so-lieu.yaml');
  expect(code).toBe(1);
  expect(stdout).not.toContain('888.222');
  expect(stdout).toMatchInlineSnapshot(`
    "Con số khác với số liệu (1)
      Đoạn 33, mục "2. Người tham gia và thực hiện kế hoạch"
      Văn bản ghi "2.672", số liệu là "2.627" [participants.voluntary].
         | - BHXH tự nguyện: 2.672 người, bằng 81,73% kế hoạch BHXH Việt Nam giao n…
         |                   ^^^^^

    Con số gõ tay không có trong số liệu (1)
      Đoạn 32, mục "2. Người tham gia và thực hiện kế hoạch"
      "999.111" không bằng con số nào của số liệu.
         | …HYT, BHTN bắt buộc: 126.308 (và 999.111) người, bằng 96,06% kế hoạch nă…
         |                                  ^^^^^^^

    Đã kiểm tra 75 con số có tên (1 sai khác) và 1 con số gõ tay (0 khớp); 0 lời văn trái với số liệu; bỏ qua 5 số đề mục, điều khoản, số trang.
    Văn bản đang theo dõi sửa đổi (Track Changes): 2 chỗ thêm đã được đọc, 2 chỗ xóa không tính.
    sua.docx: 2 chỗ không khớp với số liệu
    "
  `);
});

test('a refreshed file with tracked changes is silent: the new figures are read, the old ones are not', async () => {
  const go = await edited((xml) => xml.replace('>2.627<', '>2.672<'));
  expect((await go('verify sua.docx so-lieu.yaml')).code).toBe(1);
  expect((await go('refresh sua.docx so-lieu.yaml -o moi.docx --track')).code).toBe(0);
  const { code, stdout } = await go('verify moi.docx so-lieu.yaml');
  expect({ code, told: stdout.split('\n').slice(-3) }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "told": [
        "Văn bản đang theo dõi sửa đổi (Track Changes): 1 chỗ thêm đã được đọc, 1 chỗ xóa không tính.",
        "moi.docx: khớp với số liệu",
        "",
      ],
    }
  `);
});
