import { describe, expect, test } from 'vitest';
import { lintDocument } from '../../src/lint/lintDocument.js';
import { messagesIn } from '../../src/messages/messages.js';
import { run, wordEntries, wordFile, zipEntries } from '../readers/wordFile.js';

const { lint: words } = messagesIn('vi');

/** What is said of a document of anybody's, habits left out; then what could not be judged. */
function said(bytes: Uint8Array): readonly string[] {
  const found = lintDocument(bytes, null);
  if (!('breaches' in found)) return [JSON.stringify(found)];
  return [
    ...found.breaches
      .filter(({ counted }) => counted)
      .map((breach) => `${breach.rule}${breach.count > 1 ? ` ×${breach.count}` : ''} ${words.sentence(breach)}`),
    ...found.unjudged.map((one) => `? ${words.unjudged(one)}`),
  ];
}

const SIZE = (points: number): string => `<w:sz w:val="${2 * points}"/>`;
const B = '<w:b/>';
const I = '<w:i/>';

interface Look {
  readonly align?: string;
  readonly pPr?: string;
}

/** A paragraph whose looks stand on it itself, as people make them. */
function line(text: string, look: string, { align = 'center', pPr = '' }: Look = {}): string {
  return `<w:p><w:pPr>${pPr}<w:jc w:val="${align}"/></w:pPr>${run(text, look)}</w:p>`;
}

const cell = (...lines: readonly string[]): string => `<w:tc>${lines.join('')}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5600"/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

const STROKE = (count: number): string => '_'.repeat(count);
const HEAD = table(
  [
    cell(line('UBND TỈNH VÂN HẢI', SIZE(13)), line('SỞ Y TẾ', B + SIZE(13)), line(STROKE(3), SIZE(13))),
    cell(
      line('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', B + SIZE(13)),
      line('Độc lập - Tự do - Hạnh phúc', B + SIZE(14)),
      line(STROKE(24), B + SIZE(14)),
    ),
  ],
  [cell(line('Số: 15/BC-SYT', SIZE(13))), cell(line('Vân Hải, ngày 05 tháng 3 năm 2024', I + SIZE(14)))],
);
const TITLE = [
  line('BÁO CÁO', B + SIZE(14)),
  line('Kết quả công tác năm 2023', B + SIZE(14)),
  line(STROKE(9), SIZE(14)),
].join('');
const PROSE = '<w:spacing w:before="120"/><w:ind w:firstLine="720"/>';
const text = (words: string, { look = SIZE(14), pPr = PROSE, align = 'both' } = {}): string =>
  line(words, look, { pPr, align });
const END = table([
  cell(
    line('Nơi nhận:', B + I + SIZE(12), { align: 'left' }),
    line('- Bộ Y tế;', SIZE(11), { align: 'left' }),
    line('- Lưu: VT, KH.', SIZE(11), { align: 'left' }),
  ),
  cell(
    line('KT. GIÁM ĐỐC', B + SIZE(14)),
    line('PHÓ GIÁM ĐỐC', B + SIZE(14)),
    line('(Đã ký)', I + SIZE(14)),
    line('Nguyễn Văn A', B + SIZE(14)),
  ),
]);
const SHEET =
  '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720"/></w:sectPr>';

function document(
  parts: { head?: string; title?: string; body?: string; end?: string; sheet?: string; styles?: string } = {},
): Uint8Array {
  const {
    head = HEAD,
    title = TITLE,
    body = text('Năm 2023, ngành y tế đã hoàn thành kế hoạch.'),
    end = END,
    sheet = SHEET,
    styles = '',
  } = parts;
  return wordFile({ body: head + title + body + end + sheet, styles });
}

const ONE_PAGE = '? Số trang: không thấy; văn bản một trang thì không cần';

test('a document of another office, looks on every paragraph, lines of underscores, breaks no rule', () => {
  expect(said(document())).toEqual([ONE_PAGE]);
});

describe('of a document of anybody', () => {
  test.each([
    [
      'a font that styles and theme give',
      {
        styles:
          '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>',
      },
      // Without a theme its fonts cannot be told, and are not blamed.
      [],
    ],
    [
      'a style, and the one that it is based on',
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
        body: text('Năm 2023 đã hoàn thành kế hoạch.', { pPr: `<w:pStyle w:val="B"/>${PROSE}` }),
      },
      ['FT-01 Chữ: phông "Arial"; phải là "Times New Roman".'],
    ],
    [
      'a size and a line spacing that are no numbers: the usual ones',
      {
        body: line('Năm 2023 đã hoàn thành kế hoạch.', '<w:sz w:val="constructor"/>', {
          align: 'both',
          pPr: '<w:ind w:firstLine="720"/><w:spacing w:before="120" w:line="a"/>',
        }),
      },
      ['BD-02 Nội dung: cỡ 10 pt; phải là 13–14 pt.'],
    ],
    [
      'many paragraphs that are wrong in one way: one breach',
      { body: text('Năm 2023 đã hoàn thành kế hoạch.', { align: 'left' }).repeat(3) },
      ['BD-01 ×3 Nội dung: căn trái; phải là đều hai bên.'],
    ],
    [
      'a tab in place of an indent, a list that Word numbers: not judged',
      {
        body:
          text('\tNăm 2023 đã hoàn thành kế hoạch.', { pPr: '<w:spacing w:before="120"/>' }) +
          text('Năm 2024 tiếp tục thực hiện.', {
            pPr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120"/>',
          }),
      },
      [
        '? Nội dung: 1 đoạn bắt đầu bằng phím Tab, không xét thụt dòng',
        '? Nội dung: 1 đoạn do Word đánh số, không xét thụt dòng',
      ],
    ],
    [
      'an empty line in place of space, grounds in italics: in order; no space below a heading in the middle',
      {
        body:
          text('Căn cứ Luật Bảo hiểm xã hội;', { look: I + SIZE(14) }) +
          line('Phần I', B + SIZE(14)) +
          text('Năm 2023 đã hoàn thành kế hoạch.', { pPr: '<w:ind w:firstLine="567"/>' }) +
          '<w:p/>' +
          text('Năm 2024 tiếp tục thực hiện.', { pPr: '<w:ind w:firstLine="567"/>' }),
      },
      ['BD-04 Nội dung: cách đoạn trên 0 pt; phải là ít nhất 6 pt.'],
    ],
    [
      'exact line spacing that is one to one and a half lines',
      {
        body: text('Năm 2023 đã hoàn thành kế hoạch.', {
          pPr: '<w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="720"/>',
        }),
      },
      [],
    ],
    [
      'a note called behind a name, a recipient on two lines',
      {
        end: END.replace('- Bộ Y tế;</w:t>', '- Các bộ, ngành</w:t>').replace(
          '</w:p><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">- Lưu',
          `</w:p>${line('trung ương;', SIZE(11), { align: 'left' })}<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">- Lưu`,
        ),
        title: TITLE.replace(
          'năm 2023</w:t></w:r>',
          `năm 2023</w:t></w:r>${run('1', '<w:vertAlign w:val="superscript"/><w:sz w:val="20"/>')}`,
        ),
      },
      [],
    ],
    [
      'a title in capitals of its look alone',
      { title: TITLE.replace('BÁO CÁO', 'Báo cáo').replace(B, `${B}<w:caps/>`) },
      [],
    ],
    [
      'a number of a law',
      { head: HEAD.replace('15/BC-SYT', '15/2024/NĐ-CP') },
      ['? Số, ký hiệu: là số của văn bản quy phạm pháp luật, theo luật khác'],
    ],
    ['a number that is still to come', { head: HEAD.replace('15/BC-SYT', '      /BC-SYT') }, []],
    [
      'an underlined name in place of a line',
      {
        head: HEAD.replace(line(STROKE(3), SIZE(13)), '').replace(
          line('SỞ Y TẾ', B + SIZE(13)),
          line('SỞ Y TẾ', `${B}${SIZE(13)}<w:u w:val="single"/>`),
        ),
      },
      ['HD-09 Tên cơ quan ban hành: bên dưới gạch chân cả dòng chữ; phải là đường kẻ dài 33–50% dòng chữ.'],
    ],
    [
      'margins of American paper',
      { sheet: SHEET.replace('w:w="11907" w:h="16840"', 'w:w="12240" w:h="15840"') },
      ['PG-01 Trang giấy: khổ 215,9 × 279,4 mm; phải là 210 × 297 mm.'],
    ],
    [
      'text that was deleted, or is hidden',
      {
        body: text('Năm 2023 đã hoàn thành kế hoạch.').replace(
          '</w:p>',
          `<w:del><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:delText>cũ</w:delText></w:r></w:del>${run('ẩn', '<w:vanish/><w:color w:val="FF0000"/>')}</w:p>`,
        ),
      },
      [],
    ],
  ] as const)('%s', (_, parts, expected) => {
    expect(said(document(parts)).filter((one) => one !== ONE_PAGE)).toEqual(expected);
  });

  test('a long one without page numbers lacks them; below the text they stand in a wrong place', () => {
    const body = text('Năm 2023, ngành y tế đã hoàn thành kế hoạch được giao.').repeat(100);
    expect(said(document({ body }))).toEqual(['PG-04 Số trang: không có, phải có.']);
    const footer = '<w:p><w:fldSimple w:instr=" PAGE "/></w:p>';
    const sheet = SHEET.replace('<w:sectPr>', '<w:sectPr><w:footerReference w:type="default" r:id="r0"/>');
    const entries = wordEntries({ body: HEAD + TITLE + body + END + sheet, footer });
    const main = entries['word/document.xml'] ?? '';
    const related = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    expect(
      said(zipEntries({ ...entries, 'word/document.xml': main.replace('<w:document ', `<w:document ${related} `) })),
    ).toEqual(['PG-04 Số trang: đặt ở chân trang; phải là lề trên.']);
  });

  test('a letterhead without a table is not judged, nor a text whose beginning nobody knows', () => {
    const lines = [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', B + SIZE(13)),
      line('ĐƠN ĐỀ NGHỊ', B + SIZE(20)),
      text('Tôi xin trình bày.', { align: 'left' }),
    ];
    expect(said(wordFile({ body: lines.join('') + SHEET }))).toEqual([
      '? Phần đầu: không thấy',
      '? Tên loại văn bản: không thấy',
      '? Nội dung: không thấy',
      '? Danh sách nơi nhận: không thấy',
      '? Chức vụ người ký: không thấy',
      '? Họ tên người ký: không thấy',
      ONE_PAGE,
    ]);
  });

  test('two who sign beside each other, or a day above a name, are a form: no signer of an office', () => {
    const form = (left: string, right: string): string =>
      table([cell(line(left, B + SIZE(12))), cell(line(right, I + SIZE(12)), line('NGƯỜI KHAI', SIZE(11)))]);
    for (const end of [form('NGƯỜI CHỒNG', 'NGƯỜI VỢ'), form('', '......, ngày ... tháng ... năm ...')])
      expect(said(document({ end }))).toEqual([
        ...['recipients', 'signer-title', 'signer-name'].map(
          (element) => `? ${words.unjudged({ element, reason: 'not-found', count: 1 } as never)}`,
        ),
        ONE_PAGE,
      ]);
  });

  test('recipients and signer on the same lines, parted by tabs: neither is judged', () => {
    const end =
      line('Nơi nhận:\tGIÁM ĐỐC', B + SIZE(14), { align: 'left' }) +
      line('- Như trên;\t', SIZE(11)) +
      line('\tNguyễn Văn A', SIZE(11));
    expect(said(document({ end })).filter((one) => !one.startsWith('?'))).toEqual([]);
  });

  test('of documents in a row, the first is judged part by part', () => {
    const one = HEAD + TITLE + text('Năm 2023 đã hoàn thành kế hoạch.') + END;
    expect(said(wordFile({ body: one + one + one + SHEET }))).toEqual([
      '? Phần đầu: tệp có 3 văn bản nối nhau; từng phần thì chỉ xét của văn bản thứ nhất',
      ONE_PAGE,
    ]);
  });

  test('a file of appendices alone, of which the first is the third; what it belongs to on two lines', () => {
    const appendix = [
      line('Phụ lục III', B + SIZE(14)),
      line('MẪU TRÌNH BÀY', B + SIZE(14)),
      line('(Kèm theo Nghị định số 30/2020/NĐ-CP', I + SIZE(14)),
      line('ngày 05 tháng 3 năm 2020 của Chính phủ)', I + SIZE(14)),
      text('Nội dung của phụ lục.'),
    ];
    const found = lintDocument(wordFile({ body: appendix.join('') + SHEET }), 'state');
    if (!('breaches' in found)) throw new Error('not read');
    expect(found.breaches.filter(({ counted }) => counted)).toEqual([]);
    expect(found.unjudged.map((one) => words.unjudged(one))).toContain(
      'Phụ lục: tệp chỉ có phụ lục; không xét số thứ tự, và lời nhắc trong văn bản chính',
    );
  });

  test('what is neither of the State nor of the Party is told as such', () => {
    expect(said(wordFile({ body: text('Xin chào.') }))).toEqual(['{"type":"family-unknown"}']);
  });

  test('a style based on itself, a list without a level, a section without a size end nothing', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>';
    const body = text('Năm 2023 đã hoàn thành kế hoạch.', {
      pPr: `<w:pStyle w:val="A"/><w:numPr><w:numId w:val="9"/></w:numPr>${PROSE}`,
    });
    expect(said(document({ styles, body, sheet: '<w:sectPr/>' }))).toContain('? Trang giấy: tệp không ghi kích thước');
  });
});
