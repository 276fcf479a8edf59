import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { verify } from '../../src/jobs/verify.js';
import { dataOf, fill, load } from './template.js';
import { p, paragraphs, table, templateFile } from './templateFile.js';

/** Numbers that the office typed into its template: in sentences, whole rows, cells beside filled ones, a note. */
const TEMPLATE = templateFile({
  body: [
    p('Căn cứ Nghị quyết số 99-NQ/TW ngày 01/02/2017, điện thoại 0271.3879.123.'),
    p('Có 4.567 người cũ và {{participants.voluntary}} người mới, 56,78%.'),
    table(
      ['Số: 30/2020/NĐ-CP', 'Độc lập'],
      ['Mẫu 01/BC', '1.234'],
      ['Thực hiện 2.345', '{{participants.voluntary}}'],
      ['{{period.to}}', '91,5%'],
    ),
    `<w:p><w:r><w:t>Phòng 3.210</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>`,
    paragraphs('Điều 1. Gồm 88 xã.', 'Hết.'),
  ].join(''),
  footnotes: `<w:footnote w:id="3">${p('Theo 9.876 đơn vị, Thông tư 04/2020/TT-BTP.')}</w:footnote>`,
});

const found = (change: (xml: string) => string): readonly string[] => {
  const { templates } = load(TEMPLATE);
  if (templates === null) throw new Error('a template with errors');
  const entries = unzipSync(fill(TEMPLATE).bytes);
  const xml = change(strFromU8(entries['word/document.xml'] ?? new Uint8Array()));
  const data = zipSync({ ...entries, 'word/document.xml': strToU8(xml) });
  const { results } = verify(
    { name: 'a.docx', data },
    { name: 'so-lieu.yaml', data: dataOf('binhphuoc') },
    { templates },
  );
  return (results ?? []).map((result) => ('found' in result ? `${result.code} ${result.found}` : result.code));
};

test('numbers that stand in the template are the office’s own, and raise no alarm', () => {
  expect(found((xml) => xml)).toEqual([]);
});

test.each([
  ['30/2020/NĐ-CP', '31/2020/NĐ-CP', ['not-in-data 31/2020/NĐ-CP']],
  ['Thực hiện 2.345', 'Thực hiện 2.354', ['not-in-data 2.354']],
  ['>2.627<', '>2.672<', ['differs 2.672', 'differs 2.672']],
])('what somebody made of them afterwards is found: %s → %s', (before, after, results) => {
  expect(found((xml) => xml.replaceAll(before, after))).toEqual(results);
});
