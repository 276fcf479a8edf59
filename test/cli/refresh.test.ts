import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { control, paragraph, run, wordFile } from '../readers/wordFile.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { runMain, workFolder } from './runMain.js';

const DATA = 'canh-bao.yaml';
const COUNT = 'conferences.hoi-nghi-ban-tuyen-giao.count';

/** A folder with an edited report in it, and its bytes. */
function edited(body: string): {
  readonly folder: string;
  readonly bytes: Buffer;
  readonly read: (name: string) => Buffer;
} {
  const folder = workFolder();
  const read = (name: string): Buffer => readFileSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'sua.docx'), wordFile({ body }));
  return { folder, bytes: read('sua.docx'), read };
}

const report = (text: string): string => paragraph(run('Đã tổ chức '), control(COUNT, run(text)), run(' hội nghị.'));

test('in place: the old file is kept under the first free name, byte for byte', async () => {
  const { folder, bytes, read } = edited(report('8'));
  writeFileSync(path.join(folder, 'sua.docx.bak'), 'an older backup');
  const { code, stdout, stderr } = await runMain(folder, ['refresh', 'sua.docx', DATA, '--in-place']);
  expect({ code, stdout, last: stderr.split('\n').at(-2) }).toEqual({
    code: 0,
    stdout: '',
    last: 'sua.docx: đã đổi 1 con số; bản cũ: sua.docx.bak.2',
  });
  expect(read('sua.docx.bak').toString()).toBe('an older backup');
  expect(read('sua.docx.bak.2').equals(bytes)).toBe(true);
  expect(partsOf(read('sua.docx'))['word/document.xml']).toContain(report('100.000'));
});

test('in place, with nothing to change: no byte is written, no backup made', async () => {
  const { folder, bytes, read } = edited(report('100000'));
  const before = readdirSync(folder);
  expect((await runMain(folder, ['refresh', 'sua.docx', DATA, '--in-place'])).code).toBe(0);
  expect(readdirSync(folder)).toEqual(before);
  expect(read('sua.docx').equals(bytes)).toBe(true);
});

test('names that most of the data do not have: refused, with every place, and nothing is written', async () => {
  const strange = paragraph(run('Có '), control('media.cu.count', run('12')), run(' tin.'));
  const { folder, bytes, read } = edited(report('8') + strange + strange);
  expect((await runMain(folder, ['refresh', 'sua.docx', DATA, '--in-place'])).code).toBe(2);
  expect(read('sua.docx').equals(bytes)).toBe(true);
});

test('a name that the data do not have: left alone, with its place, and all else is refreshed', async () => {
  const strange = paragraph(run('Có '), control('media.cu.count', run('12')), run(' tin.'));
  const { folder, read } = edited(report('8') + strange);
  const { code, stderr } = await runMain(folder, ['refresh', 'sua.docx', DATA, '--in-place', '--lang', 'en']);
  expect({ code, stderr: stderr.slice(stderr.indexOf('Figures with')) }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "Figures with names that the data do not have (1)
      Paragraph 2
      "12" [media.cu.count]
         | Có 12 tin.
         |    ^^

    Figures that change with the data (1)
      Paragraph 1
      8 → 100.000 [conferences.hoi-nghi-ban-tuyen-giao.count]
         | Đã tổ chức 8 hội nghị.
         |            ^

    1 figure with names that the data do not have was left alone; correct the places listed above in Word, or the data file, or name the templates (--template).
    sua.docx: 1 figure changed; the old file: sua.docx.bak
    ",
    }
  `);
  const xml = partsOf(read('sua.docx'))['word/document.xml'];
  expect(xml).toContain(strange);
  expect(xml).toContain(report('100.000'));
});

test('no figure with a name: refused, and verify is named', async () => {
  const { folder } = edited(paragraph(run('Đã tổ chức 8 hội nghị.')) + paragraph(control('goog_rdk_0', run('8'))));
  const { code, stderr } = await runMain(folder, ['refresh', 'sua.docx', 'dat.yaml', '-o', 'moi.docx']);
  expect({ code, stderr }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "Trong "sua.docx" không còn con số nào mang tên nên không cập nhật được; hãy dùng lệnh verify, lệnh ấy đối chiếu được cả số gõ tay.
    ",
    }
  `);
});

test('a figure that somebody deleted is told, and not put back', async () => {
  const { folder } = edited(
    report('8') + paragraph(run('Và '), control(COUNT, '<w:r><w:t/></w:r>'), run(' nữa.'), control('a.gone', '')),
  );
  const { code, stderr } = await runMain(folder, ['refresh', 'sua.docx', 'dat.yaml', '-o', 'moi.docx']);
  expect({ code, stderr }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "Con số đã bị xóa trong văn bản, không được ghi lại (2)
      Đoạn 2
      [conferences.hoi-nghi-ban-tuyen-giao.count]
         | Và  nữa.
      Đoạn 2
      [a.gone]
         | Và  nữa.

    sua.docx: 1 con số có tên đều đã đúng với số liệu, không có gì phải đổi
    sua.docx → moi.docx (chép y nguyên)
    ",
    }
  `);
});

test('words that no longer fit the new figure are listed, and stay', async () => {
  const sentence = (percent: string): string =>
    paragraph(
      run('BHXH bắt buộc bằng '),
      control('participants.compulsory.plan.giao.percent', run(percent)),
      run(' kế hoạch (chưa đạt).'),
    );
  const { folder, read } = edited(sentence('96,06%'));
  const data = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url), 'utf8');
  writeFileSync(path.join(folder, 'moi.yaml'), data.replace('96,06', '106,06'));
  const argv = ['refresh', 'sua.docx', 'moi.yaml', '-o', 'moi.docx', '--lang', 'en'];
  const { code, stderr } = await runMain(folder, argv, { realTemplates: true });
  expect({ code, stderr }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "Figures that change with the data (1)
      Paragraph 1
      96,06% → 106,06% [participants.compulsory.plan.giao.percent]
         | BHXH bắt buộc bằng 96,06% kế hoạch (chưa đạt).
         |                    ^^^^^^

    Statements that the data contradict (1)
      Paragraph 1
      The document says "chưa đạt", but in the data "106,06%" [participants.compulsory.plan.giao.percent] is above target.
         | BHXH bắt buộc bằng 106,06% kế hoạch (chưa đạt).
         |                                      ^^^^^^^^

    Words beside a figure that differ from the data (1)
      Paragraph 1
      Beside "106,06%" [participants.compulsory.plan.giao.percent] the document says "BHXH bắt buộc", the data "BHXH, BHYT, BHTN bắt buộc".
         | BHXH bắt buộc bằng 106,06% kế hoạch (chưa đạt).
         | ^^^^^^^^^^^^^

    moi.docx: 1 figure changed
    ",
    }
  `);
  expect(partsOf(read('moi.docx'))['word/document.xml']).toContain(sentence('106,06%'));
});

test('tracked changes and comments bear the date of the report, or SOURCE_DATE_EPOCH; while it is blank, none', async () => {
  const { folder, read } = edited(report('8') + paragraph(control('a.b', run('7'))));
  const datesIn = async (data: string, env: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> => {
    await runMain(folder, ['refresh', 'sua.docx', data, '-o', 'moi.docx', '--track', '--comments', '--force'], { env });
    const { 'word/document.xml': body = '', 'word/comments.xml': comments = '' } = partsOf(read('moi.docx'));
    expect(body).toContain('w:author="bhxh-report"');
    expect(comments).toContain('w:author="bhxh-report"');
    return [body, comments].map((xml) => /w:date="([^"]*)"/.exec(xml)?.[1]);
  };
  const dated = read(DATA).toString().replace('report:', 'report:\n  date: 2019-10-15');
  writeFileSync(path.join(folder, 'co-ngay.yaml'), dated);
  expect(await datesIn('co-ngay.yaml')).toEqual(['2019-10-15T00:00:00Z', '2019-10-15T00:00:00Z']);
  expect(await datesIn(DATA)).toEqual([undefined, undefined]);
  const epoch = { SOURCE_DATE_EPOCH: '86400' };
  expect(await datesIn(DATA, epoch)).toEqual(['1970-01-02T00:00:00Z', '1970-01-02T00:00:00Z']);
});

test('standard output: the file, unless it is a terminal', async () => {
  const { folder } = edited(report('8'));
  const argv = ['refresh', 'sua.docx', DATA, '-o', '-'];
  expect((await runMain(folder, argv)).stdout.slice(0, 2)).toBe('PK');
  const { code, stdout } = await runMain(folder, argv, { terminal: true });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('where the disk refuses, nothing is lost', async () => {
  const { folder, bytes, read } = edited(report('8'));
  const files = { replace: () => ({ path: 'sua.docx', failure: 'ENOSPC' }) };
  const { code, stderr } = await runMain(folder, ['refresh', 'sua.docx', DATA, '--in-place'], { files });
  expect(code).toBe(2);
  expect(stderr).toContain('Không ghi được "sua.docx" (ổ đĩa đã đầy)');
  expect(read('sua.docx').equals(bytes)).toBe(true);
});

describe('with --comments', () => {
  const sentence = (percent: string): string =>
    paragraph(run('Đạt '), control('participants.compulsory.plan.giao.percent', run(percent)), run(' (chưa đạt).'));
  const strange = paragraph(run('Có '), control('participants.compulsory.plan.huyen', run('12')), run(' tin.'));
  const MARKED = /<w:commentRangeStart w:id="(\d+)"\/>(?:(?!<w:p\/?>).)*?<w:commentRangeEnd w:id="\1"\/>/gu;

  /** Data with a target that was met since. */
  function crossed(body: string): ReturnType<typeof edited> {
    const made = edited(body);
    const data = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url), 'utf8');
    writeFileSync(path.join(made.folder, 'moi.yaml'), data.replace('96,06', '106,06'));
    return made;
  }

  test.each([['--comments'], ['--comments', '--track']])(
    'words that no longer fit, and figures left alone, are marked: %s %s',
    async (...given) => {
      const { folder, read } = crossed(sentence('96,06%') + strange);
      const go = (argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
      const { code, stderr } = await go(['refresh', 'sua.docx', 'moi.yaml', '-o', 'moi.docx', ...given]);
      expect(code).toBe(1);
      expect(stderr.split('\n').slice(0, 3).join('\n')).toBe(
        'Con số mang tên mà số liệu không có (1)\n' +
          '  Đoạn 2\n' +
          '  "12" [participants.compulsory.plan.huyen]; trong số liệu, tên gần nhất ở moi.yaml:215 (participants.compulsory.plan[0])',
      );
      expect(stderr.split('\n').at(-2)).toMatch(/^moi\.docx: đã đổi 1 con số.*; 2 nhận xét$/u);
      const parts = partsOf(read('moi.docx'));
      expect(parts['word/document.xml']?.match(MARKED)?.map((one) => one.replace(/<[^>]*>/gu, ''))).toEqual([
        ' (chưa đạt).',
        '12',
      ]);
      expect(parts['word/comments.xml']?.replace(/<[^>]*>/gu, '\n').match(/\S.*/gu)).toEqual([
        'Văn bản nói "chưa đạt", nhưng theo số liệu thì "106,06%" [participants.compulsory.plan.giao.percent] là vượt chỉ tiêu.',
        'Số liệu không có con số tên "participants.compulsory.plan.huyen", cũng không có "12".',
      ]);
      // What was commented on is read as before, and the same comments are not made twice.
      const again = await go(['refresh', 'moi.docx', 'moi.yaml', '-o', 'lan-hai.docx', ...given]);
      expect(again.code).toBe(1);
      expect(read('lan-hai.docx').equals(read('moi.docx'))).toBe(true);
    },
  );

  test('where all words fit, there is no comment', async () => {
    const { folder, read } = edited(report('8'));
    const argv = ['refresh', 'sua.docx', DATA, '-o', 'moi.docx', '--comments'];
    expect((await runMain(folder, argv)).code).toBe(0);
    expect(Object.keys(partsOf(read('moi.docx')))).not.toContain('word/comments.xml');
  });
});
