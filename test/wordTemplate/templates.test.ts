import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faultsIn } from './faultsIn.js';
import { figuresIn, saidIn } from './saidIn.js';
import { fill } from './template.js';
import { type Parts, p, paragraphs, r, table, templateFile } from './templateFile.js';

/** A template, what its filled file says (see saidIn.ts), and the names of its figures. */
interface Case extends Parts {
  readonly says: readonly string[];
  readonly figures?: readonly string[];
}

const KINDS = { number: '{{number}}', kind: '{{kind}}' };
const NUMBERS = ['65-HD/BTGTW', '124-KH/TU', '203/KH-UBND', '99-KH/BTGTU'];
const NUMBER_NAMES = ['65-hd-btgtw', '124-kh-tu', '203-kh-ubnd', '99-kh-btgtu'].map((id) => `documents.${id}.number`);

/** Runs that Word makes of one word: checks of spelling and grammar, sessions of editing, languages. */
const torn = (...pieces: readonly string[]): string =>
  pieces
    .map(
      (piece, index) =>
        `${index % 2 === 0 ? '<w:proofErr w:type="spellStart"/>' : '<w:proofErr w:type="spellEnd"/>'}<w:r w:rsidR="00A1000${index}"><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${piece}</w:t></w:r>`,
    )
    .join('');

const box = (content: string, id = 1): string => {
  const text = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="${id}" name="Khung"/><wps:txbx>${text}</wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="khung${id}"><v:textbox>${text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

const listed = (text: string, list: number): string =>
  p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);

const NUMBERING = `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum>${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/></w:num>`).join('')}`;

const CASES: Readonly<Record<string, Case>> = {
  'a tag torn by spelling marks, revisions and languages': {
    body: p(`${torn('Kỳ {', '{peri', 'od.la', 'bel}', '}, đến {{period', '.to}}.')}`),
    says: ['Kỳ 01 năm, đến 30/9/2019.'],
    figures: ['period.label.n1', 'period.to'],
  },
  'a block torn the same way, alone in its paragraphs': {
    body: p(torn('{', '{#each docu', 'ments}', '}')) + p('Số {{number}}.') + p(torn('{{/ea', 'ch}}')),
    says: NUMBERS.map((number) => `Số ${number}.`),
    figures: NUMBER_NAMES,
  },
  'a loop within a paragraph, and a list of the language': {
    body: paragraphs(
      'Gồm: {{#each documents}}{{kind}} {{number}}; {{/each}}hết.',
      'Gồm {{#listed documents}} {{number}} {{/listed}}.',
      'Cơ quan: {{issuer}}.',
    ),
    says: [
      'Gồm: Hướng dẫn 65-HD/BTGTW; Kế hoạch 124-KH/TU; Kế hoạch 203/KH-UBND; Kế hoạch 99-KH/BTGTU; hết.',
      'Gồm 65-HD/BTGTW, 124-KH/TU, 203/KH-UBND và 99-KH/BTGTU.',
      'Cơ quan: Ban Tuyên giáo Tỉnh ủy.',
    ],
  },
  'loops within one another, a condition with its other side, paragraphs that are left out': {
    body: paragraphs(
      '{{#each media}}',
      'Kênh {{join outlets}}.',
      '{{#if items}}',
      '{{#each items}}',
      '- {{count}} {{form}}',
      '{{/each}}',
      '{{else}}',
      'Chưa thống kê.',
      '{{/if}}',
      '{{/each}}',
      '{{#if committees}}Có ban chỉ đạo.{{/if}}',
      'Hết.',
    ),
    says: [
      'Kênh Đài Phát thanh - Truyền hình và Báo Bình Phước.',
      '- 02 chương trình đối thoại trực tiếp',
      '- 12 chuyên mục',
      '- 12 chuyên trang',
      '- trên 100 tin, bài',
      'Kênh Đài truyền thanh - truyền hình các huyện, thị xã, thành phố.',
      '- 270 lượt tin, bài',
      'Kênh hệ thống đài truyền thanh xã, phường, thị trấn.',
      'Chưa thống kê.',
      'Kênh Thông báo nội bộ và Thông tin phục vụ nhân dân.',
      '- 35 tin, bài',
      'Kênh Trang thông tin điện tử tổng hợp của Ban Tuyên giáo Tỉnh ủy.',
      '- 75 tin, bài',
      'Hết.',
    ],
  },
  'a loop that begins and ends at the edges of paragraphs with words': {
    body: paragraphs('{{#each documents}}Số {{number}}', 'ngày {{date}}.{{/each}}', 'Hết.'),
    says: [
      ...['Số 65-HD/BTGTW', 'ngày 28/5/2018.', 'Số 124-KH/TU', 'ngày 22/6/2018.'],
      ...['Số 203/KH-UBND', 'ngày 11/9/2018.', 'Số 99-KH/BTGTU', 'ngày 07/5/2018.', 'Hết.'],
    ],
  },
  'a row that is repeated, a row that is left out, a row with another side': {
    body: table(
      ['Loại', 'Số'],
      ['{{#each documents}}{{kind}}', '{{number}}{{/each}}'],
      ['{{#if committees}}Ban chỉ đạo', 'có{{/if}}'],
      ['{{#if committees}}', ''],
      ['có', 'ban'],
      ['{{else}}', ''],
      ['chưa có', 'ban'],
      ['', '{{/if}}'],
    ),
    says: [
      ...['Loại ‖ Số', 'Hướng dẫn ‖ 65-HD/BTGTW', 'Kế hoạch ‖ 124-KH/TU', 'Kế hoạch ‖ 203/KH-UBND'],
      ...['Kế hoạch ‖ 99-KH/BTGTU', 'chưa có ‖ ban'],
    ],
    figures: NUMBER_NAMES,
  },
  'rows repeated between rows that hold only tags; a table that loses all rows': {
    body: `${table(['{{#each documents}}', ''], [KINDS.kind, KINDS.number], ['', '{{/each}}'])}${p('Giữa.')}${table(['{{#each committees}}{{name}}', '{{/each}}'])}${p('Sau.')}`,
    says: [
      ...['Hướng dẫn ‖ 65-HD/BTGTW', 'Kế hoạch ‖ 124-KH/TU', 'Kế hoạch ‖ 203/KH-UBND', 'Kế hoạch ‖ 99-KH/BTGTU'],
      ...['Giữa.', 'Sau.'],
    ],
  },
  'cells that are left out, and cells that are repeated': {
    body: table(
      ['A', '{{#if committees}}B', 'C{{/if}}', 'D'],
      ['Số', '{{#each documents}}{{number}}{{/each}}', 'x', 'y'],
      ['Số', '{{#each documents}}', '{{number}}{{/each}}', 'y'],
    ),
    says: [
      'A ‖ D',
      'Số ‖ 65-HD/BTGTW124-KH/TU203/KH-UBND99-KH/BTGTU ‖ x ‖ y',
      'Số ‖ 65-HD/BTGTW ‖ 124-KH/TU ‖ 203/KH-UBND ‖ 99-KH/BTGTU ‖ y',
    ],
  },
  'paragraphs within a cell; a cell keeps one, also behind a table within it': {
    body: table(
      ['Ban', paragraphs('{{#if committees}}', 'Có.', '{{/if}}')],
      ['Kỳ', paragraphs('{{period.label}}', '{{#each committees}}', '{{name}}', '{{/each}}')],
      ['Trong', table(['trong ô']) + p('{{#if committees}}Theo ban.{{/if}}')],
    ),
    says: ['Ban ‖ ∅', 'Kỳ ‖ 01 năm', 'Trong ‖ (table: trong ô) ¶ ∅'],
  },
  'tables that a loop repeats stay tables of their own': {
    body: `${p('{{#each documents}}')}${table(['{{kind}}', '{{number}}'])}${p('{{/each}}')}`,
    says: [
      'Hướng dẫn ‖ 65-HD/BTGTW',
      '∅',
      'Kế hoạch ‖ 124-KH/TU',
      '∅',
      'Kế hoạch ‖ 203/KH-UBND',
      '∅',
      'Kế hoạch ‖ 99-KH/BTGTU',
    ],
  },
  'header and footer': {
    body: p('Thân.'),
    header: `${table(['{{unit.name}}', 'Kỳ {{period.label}}'])}${p('{{#if committees}}x{{/if}}')}`,
    footer: p(
      `${r('Đến {{period.to}}, trang ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    says: ['Thân.', 'footer: Đến 30/9/2019, trang 1', 'header: Bình Phước ‖ Kỳ 01 năm', 'header: ∅'],
    figures: ['period.label.n1', 'period.to'],
  },
  'a text box in a loop, written twice in the file': {
    body: `${p('{{#each (where media "group" "nội bộ" "trực tuyến")}}')}${p(r('Nhóm.') + box(p('{{#each items}}Đăng {{count}} {{form}}.{{/each}}')))}${p('{{/each}}')}`,
    says: ['Nhóm. (box: Đăng 35 tin, bài.)', 'Nhóm. (box: Đăng 75 tin, bài.)'],
    figures: ['media.ban-tin.items.tin-bai.count', 'media.trang-tin.items.tin-bai.count'],
  },
  'notes: filled with the names of their mark, one for each turn of a loop': {
    body: `${p('{{#each documents}}')}${p(`${r('Số {{number}}')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`)}${p('{{/each}}')}${p(`${r('Kỳ')}<w:r><w:footnoteReference w:id="3"/></w:r>`)}`,
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${p('Ban hành ngày {{date}}.')}</w:footnote><w:footnote w:id="3">${p('Không đổi.')}</w:footnote>`,
    says: [
      ...['Số 65-HD/BTGTW[2].', 'Số 124-KH/TU[100001].', 'Số 203/KH-UBND[100002].', 'Số 99-KH/BTGTU[100003].', 'Kỳ[3]'],
      'footnotes: [0] ∅',
      ...['28/5/2018', '22/6/2018', '11/9/2018', '07/5/2018'].map(
        (date, index) => `footnotes: [${index === 0 ? 2 : 100000 + index}] Ban hành ngày ${date}.`,
      ),
      'footnotes: [3] Không đổi.',
    ],
  },
  'controls of the office: in a line, with a prompt, round paragraphs and rows': {
    body: `${p(`${r('Kỳ: ')}<w:sdt><w:sdtPr><w:alias w:val="Kỳ"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${r('{{period.label}}')}</w:sdtContent></w:sdt>`)}<w:sdt><w:sdtPr><w:alias w:val="Khối"/></w:sdtPr><w:sdtContent>${paragraphs('{{#each documents}}', '{{number}}', '{{/each}}')}</w:sdtContent></w:sdt>`,
    says: ['Kỳ: 01 năm', ...NUMBERS],
    figures: ['period.label.n1', ...NUMBER_NAMES],
  },
  'what Word makes of quotes, blanks and hyphens while one types': {
    body: `${p('{{#if (is unit.level “tỉnh” "thành phố”)}}Cấp tỉnh: {{ unit.name }}.{{/if}}')}${p('<w:r><w:t xml:space="preserve">{{&gt; tally</w:t><w:noBreakHyphen/><w:t>sentence}}</w:t></w:r>')}${p('Chữ “giữ nguyên”, {x | x > 0}, } đứng riêng, {{!-- ghi chú --}}{ }.')}`,
    says: [
      'Cấp tỉnh: Bình Phước.',
      'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
      'Chữ “giữ nguyên”, {x | x > 0}, } đứng riêng, { }.',
    ],
  },
  'numbered lists: one whose paragraphs are the turns goes on, one within a turn begins anew': {
    body: `${p('{{#each documents}}')}${listed('{{number}}', 1)}${p('{{/each}}')}${paragraphs('{{#each (where media "group" "nội bộ" "trực tuyến")}}', 'Kênh.', '{{#each items}}')}${listed('{{count}} {{form}}', 2)}${paragraphs('{{/each}}', '{{/each}}')}`,
    numbering: NUMBERING,
    says: [...NUMBERS.map((number) => `#1 ${number}`), 'Kênh.', '#2 35 tin, bài', 'Kênh.', '#3 75 tin, bài'],
  },
  'tracked changes: what is inserted counts, what is deleted does not': {
    body: p(
      `${r('Kỳ ')}<w:ins w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z">${r('{{period')}</w:ins><w:del w:id="2" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>{{unit.nam}}</w:delText></w:r></w:del>${r('.label}}.')}`,
    ),
    says: ['Kỳ 01 năm.'],
  },
  'sections of their own: a landscape one between tags, and a paragraph that ends it': {
    body: `${p('{{#if tally}}')}${p('Ngang.')}${p('{{/if}}', '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>')}${p('Dọc.')}`,
    says: ['Ngang.', '∅', 'Dọc.'],
  },
  'partials: a table, and a sentence in the style of its paragraph': {
    body: `${p('Trước.')}${p('{{> targets-table}}')}${p('{{> tally-sentence}}', '<w:pStyle w:val="NoiDung"/>')}`,
    styles: '<w:style w:type="paragraph" w:styleId="NoiDung"><w:name w:val="Văn bản,body"/></w:style>',
    says: [
      'Trước.',
      'Kết quả thực hiện các chỉ tiêu',
      'STT ‖ Chỉ tiêu ‖ Đơn vị tính ‖ Thực hiện ‖ So với kế hoạch ‖ Đánh giá',
      '1 ‖ Tổng số người tham gia BHXH, BHYT, BHTN ‖ người ‖ 837.727 ‖ 100,4% ‖ Vượt 0,4%',
      '2 ‖ Người tham gia BHXH, BHYT, BHTN bắt buộc ‖ người ‖ 126.308 ‖ 96,06% ‖ Đang thực hiện, còn 3,94%',
      '3 ‖ Người tham gia BHXH tự nguyện ‖ người ‖ 2.627 ‖ 81,73% ‖ Đang thực hiện, còn 18,27%',
      'Trong 03 chỉ tiêu, có 01 chỉ tiêu vượt kế hoạch và 02 chỉ tiêu đang thực hiện (chưa đến thời hạn).',
    ],
  },
};

describe('what a Word template says when it is filled', () => {
  test.each(Object.entries(CASES))('%s', (_, { says, figures, ...parts }) => {
    const { bytes } = fill(templateFile(parts));
    expect(saidIn(bytes)).toEqual(says);
    if (figures !== undefined) expect(figuresIn(bytes)).toEqual(figures);
    expect(faultsIn(bytes)).toEqual([]);
  });
});

test('what is filled in looks like the first character of its tag', () => {
  const look = '<w:rFonts w:ascii="Arial"/><w:b/><w:color w:val="FF0000"/>';
  const body = p(`${r('Kỳ ')}${r('{{period.', look)}${r('to}}', '<w:i/>')}${r(' hết.', '<w:u w:val="single"/>')}`);
  const xml = strFromU8(unzipSync(fill(templateFile({ body })).bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(`<w:sdtContent><w:r><w:rPr>${look}</w:rPr><w:t>30/9/2019</w:t></w:r></w:sdtContent>`);
  expect(xml).toContain('<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> hết.</w:t></w:r>');
  expect(xml).not.toContain('<w:i/>');
});
