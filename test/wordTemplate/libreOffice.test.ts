import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verify } from '../../src/jobs/verify.js';
import { faultsIn } from './faultsIn.js';
import { saidIn } from './saidIn.js';
import { dataOf, fill, load } from './template.js';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** LibreOffice 7 made it from libreOffice.fodt beside it: `soffice --headless --convert-to docx libreOffice.fodt`. */
const TEMPLATE = fixture('libreOffice.docx');

test('a template that LibreOffice Writer made: letterhead table, list, note, table, text box, landscape section', () => {
  const { bytes, findings } = fill(TEMPLATE);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(faultsIn(bytes)).toEqual([]);
  expect(saidIn(bytes).map((line) => line.replaceAll('\u00A0', '_'))).toEqual([
    'TỈNH ỦY BÌNH PHƯỚC ¶ BAN TUYÊN GIÁO ¶ Số ______-BC/BTGTU ‖ ĐẢNG CỘNG SẢN VIỆT NAM ¶ Bình Phước, ngày____tháng____năm____',
    'I. VĂN BẢN',
    'Trong 01 năm, có các văn bản[2]:',
    '#2 Hướng dẫn số 65-HD/BTGTW, ngày 28/5/2018;',
    '#2 Kế hoạch số 124-KH/TU, ngày 22/6/2018 (tham mưu: Ban Tuyên giáo Tỉnh ủy);',
    '#2 Kế hoạch số 203/KH-UBND, ngày 11/9/2018;',
    '#2 Kế hoạch số 99-KH/BTGTU, ngày 07/5/2018;',
    'II. CHỈ TIÊU',
    'Chỉ tiêu ‖ Thực hiện ‖ So với kế hoạch',
    'Tổng số người tham gia BHXH, BHYT, BHTN ‖ 837.727 người ‖ 100,4%',
    'BHXH, BHYT, BHTN bắt buộc ‖ 126.308 người ‖ 96,06%',
    'BHXH tự nguyện ‖ 2.627 người ‖ 81,73%',
    'Khung: (box: 01 vượt, trên 03 chỉ tiêu)',
    'Trang ngang: Bình Phước.',
    'Chưa có ban chỉ đạo.',
    'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
    'footer1: Số liệu đến 30/9/2019',
    'footer2: ∅',
    'footnotes: [0] ∅',
    'footnotes: [1] ∅',
    'footnotes: [2] \tTính đến 30/9/2019.',
    'header1: Ban Tuyên giáo Tỉnh ủy - trang 1',
    'header2: ∅',
  ]);
  const { templates } = load(TEMPLATE);
  if (templates === null) throw new Error('a template with errors');
  const data = { name: 'so-lieu.yaml', data: dataOf('binhphuoc') };
  expect(verify({ name: 'a.docx', data: bytes }, data, { templates }).results).toEqual([]);
});

/** What looks.docx became with the data of Bình Phước, saved by LibreOffice 7.4: it drops the names of bold, slanted and coloured figures (later ones keep them). */
test('figures with a look, saved by LibreOffice: known by their places, and one changed digit is found', () => {
  const saved = { name: 'a.docx', data: fixture('looks.saved.docx') };
  const { templates } = load(fixture('looks.docx'));
  if (templates === null) throw new Error('a template with errors');
  const said = (data: Uint8Array): readonly string[] =>
    (verify(saved, { name: 'so-lieu.yaml', data }, { templates }).results ?? []).map((result) => {
      if (result.code === 'differs') return `${result.code} ${result.id} ${result.found}`;
      return 'nearest' in result ? `${result.code} ${result.nearest.id} ${result.found}` : result.code;
    });
  const data = dataOf('binhphuoc');
  const [to, voluntary, compulsory] = [
    'period.to 30/9/2019',
    'participants.voluntary 2.627',
    'participants.compulsory 126.308',
  ];
  const documents = [
    ...[
      '65-hd-btgtw.number 65-HD/BTGTW',
      '65-hd-btgtw.date ngày 28/5/2018',
      '124-kh-tu.number 124-KH/TU',
      '124-kh-tu.date ngày 22/6/2018',
    ],
    ...[
      '203-kh-ubnd.number 203/KH-UBND',
      '203-kh-ubnd.date ngày 11/9/2018',
      '99-kh-btgtu.number 99-KH/BTGTU',
      '99-kh-btgtu.date ngày 07/5/2018',
    ],
  ].map((one) => `agrees documents.${one}`);
  expect(said(data)).toEqual([
    `agrees ${to}`,
    ...documents,
    ...[voluntary, compulsory, voluntary, compulsory].map((one) => `agrees ${one}`),
  ]);
  const changed = new TextDecoder().decode(data).replace('value: 2627', 'value: 2628');
  expect(said(new TextEncoder().encode(changed)).filter((one) => !one.startsWith('agrees'))).toEqual([
    ...[`close ${voluntary}`, `close ${voluntary}`],
    `differs ${voluntary}`,
  ]);
});
