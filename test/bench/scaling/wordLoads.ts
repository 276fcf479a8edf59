import { strToU8, zipSync } from 'fflate';
import { control, paragraph, run, type WordParts, wordEntries } from '../../readers/wordFile.js';
import { DATA } from './data.js';
import { type Job, type Load, repeated } from './load.js';

/** Parts are stored, not packed: a zip bomb is refused before anything is read. */
function zipped(entries: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(2020, 0, 1);
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, [strToU8(part), { level: 0, mtime }]])),
  );
}

function verified(entries: Readonly<Record<string, string>>): Job {
  return { argv: ['verify', 'sua.docx', 'data.yaml'], files: { 'sua.docx': zipped(entries), 'data.yaml': DATA } };
}

function load(name: string, base: number, parts: (size: number) => WordParts): Load {
  return { name: `Word: ${name}`, base, make: (size) => verified(wordEntries(parts(size))) };
}

/** Other entries than those of `wordEntries`, in their place or beside them. */
function withEntries(name: string, base: number, others: (size: number) => Readonly<Record<string, string>>): Load {
  const body = paragraph(run('12 người'));
  return { name: `Word: ${name}`, base, make: (size) => verified({ ...wordEntries({ body }), ...others(size) }) };
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const document = (content: string, declared = ''): string =>
  `<w:document xmlns:w="${W}"${declared}><w:body>${content}</w:body></w:document>`;

const statement = (index: number): string =>
  ` BHXH tự nguyện đạt 81,73% kế hoạch năm 2019, chưa đạt kế hoạch; có ${index * 7} người.`;

const FIGURE = 'participants.voluntary';
const box = (content: string): string =>
  `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run(content))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run(content))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
const relations = (count: number): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${repeated(count, (index) => `<Relationship Id="r${index}" Type="${OFFICE}/header" Target="h${index}.xml"/>`)}</Relationships>`;

export const WORD_LOADS: readonly Load[] = [
  load('paragraphs', 500, (size) => ({ body: paragraph(run('Chính sách bảo hiểm')).repeat(size) })),
  load('paragraphs with numbers', 200, (size) => ({
    body: repeated(size, (index) => paragraph(run(`Có ${index * 7} người tham gia bảo hiểm`))),
  })),
  load('runs of one paragraph', 500, (size) => ({ body: paragraph(run('bảo hiểm ').repeat(size)) })),
  load('runs with numbers of one paragraph', 200, (size) => ({
    body: paragraph(repeated(size, (index) => run(`${index * 7} người, `))),
  })),
  load('letters of one run', 10_000, (size) => ({ body: paragraph(run('bảo hiểm '.repeat(size / 9))) })),
  // At 100 times, 1,6 MB of a report's own words without a paragraph.
  load('statements of one paragraph', 16_000, (size) => ({ body: paragraph(run(repeated(size / 80, statement))) })),
  load('numbers in words of one paragraph', 16_000, (size) => ({
    body: paragraph(run('bảy hội nghị, '.repeat(size / 14))),
  })),
  load('hidden runs of one paragraph', 500, (size) => ({
    body: paragraph(run('7 người ', '<w:vanish/>').repeat(size)),
  })),
  load('one word', 10_000, (size) => ({ body: paragraph(run(`7 ${'a'.repeat(size)}`)) })),
  load('table rows', 100, (size) => ({
    body: `<w:tbl>${repeated(size, (index) => `<w:tr>${`<w:tc>${paragraph(run(`${index * 3} người`))}</w:tc>`.repeat(3)}</w:tr>`)}</w:tbl>`,
  })),
  load('cells of one row', 300, (size) => ({
    body: `<w:tbl><w:tr>${repeated(size, (index) => `<w:tc>${paragraph(run(`${index}`))}</w:tc>`)}</w:tr></w:tbl>`,
  })),
  load('verdicts in cells of one row', 300, (size) => ({
    body: `<w:tbl><w:tr>${repeated(size, (index) => `<w:tc>${paragraph(run(index % 2 ? 'Vượt' : '81,73%'))}</w:tc>`)}</w:tr></w:tbl>`,
  })),
  load('controls of one name', 200, (size) => ({ body: paragraph(control(FIGURE, run('2.627'))).repeat(size) })),
  load('controls of one name in one paragraph', 200, (size) => ({
    body: paragraph(control(FIGURE, run('2.627')).repeat(size)),
  })),
  load('controls of all names', 200, (size) => ({
    body: repeated(size, (index) => paragraph(control(`a.n${index}`, run(`${index}`)))),
  })),
  load('controls without an end', 200, (size) => ({
    body: paragraph(
      `${control(FIGURE, run('1 ')).replaceAll('</w:sdtContent></w:sdt>', '')}`.repeat(Math.min(size, 160)) +
        '</w:sdtContent></w:sdt>'.repeat(Math.min(size, 160)),
    ),
  })),
  load('claims of one paragraph', 200, (size) => ({
    body: paragraph(run('đạt 81,73% kế hoạch, vượt chỉ tiêu (đã đạt); '.repeat(size))),
  })),
  load('text boxes', 100, (size) => ({ body: paragraph(`<w:r>${box('12 người').repeat(size)}</w:r>`) })),
  load('fields', 300, (size) => ({
    body: paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t></w:r>'.repeat(
        size,
      ),
    ),
  })),
  load('footnotes', 300, (size) => ({
    body: paragraph(run('a')),
    footnotes: repeated(
      size,
      (index) => `<w:footnote w:id="${index}">${paragraph(run(`${index} người`))}</w:footnote>`,
    ),
  })),
  load('styles, each based on the next', 300, (size) => ({
    body: paragraph(run('a')),
    styles: repeated(size, (index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`),
  })),
  load('space behind words', 10_000, (size) => ({ body: paragraph(run(`7 a${' '.repeat(size)}`)) })),
  withEntries('attributes of one element', 300, (size) => ({
    'word/document.xml': document(`<w:p ${repeated(size, (index) => `a${index}="1" `)}/>`),
  })),
  withEntries('namespaces of one element', 300, (size) => ({
    'word/document.xml': document(
      '<w:p/>',
      repeated(size, (index) => ` xmlns:n${index}="${W}"`),
    ),
  })),
  withEntries('elements that each declare a namespace', 300, (size) => ({
    'word/document.xml': document(
      repeated(size, (index) => `<w:p xmlns:n${index}="${W}"/>`),
      repeated(Math.min(size, 30_000), (index) => ` xmlns:m${index}="${W}"`),
    ),
  })),
  withEntries('names of elements', 500, (size) => ({
    'word/document.xml': document(repeated(size, (index) => `<w:p${index}/>`)),
  })),
  withEntries('relations', 300, (size) => ({ 'word/_rels/document.xml.rels': relations(size) })),
  withEntries('headers', 90, (size) => ({
    'word/_rels/document.xml.rels': relations(size),
    ...Object.fromEntries(
      Array.from({ length: size }, (_, index) => [
        `word/h${index}.xml`,
        `<w:hdr xmlns:w="${W}">${paragraph(run('12'))}</w:hdr>`,
      ]),
    ),
  })),
  withEntries('content types', 300, (size) => ({
    '[Content_Types].xml': (wordEntries({})['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `${repeated(size, (index) => `<Override PartName="/x${index}.xml" ContentType="a/b"/>`)}</Types>`,
    ),
  })),
  withEntries('comments and processing instructions', 300, (size) => ({
    'word/document.xml': document('<!-- a --><?b c?>'.repeat(size)),
  })),
  withEntries('entities', 1000, (size) => ({
    'word/document.xml': document(paragraph(run('&amp;&#7855;'.repeat(size)))),
  })),
  withEntries('marks of entities without an end', 1000, (size) => ({
    'word/document.xml': document(paragraph(run('&'.repeat(size)))),
  })),
  ...(['refresh', 'refresh --track', 'verify --report'] as const).map(
    (way): Load => ({
      name: `Word: ${way}`,
      base: 100,
      make: (size) => {
        const body = repeated(size, (index) =>
          paragraph(run('Số người '), control(FIGURE, run(`${index}`)), run(' người')),
        );
        const output = ['-o', 'moi.docx'];
        const argv = {
          refresh: ['refresh', 'sua.docx', 'data.yaml', ...output],
          'refresh --track': ['refresh', 'sua.docx', 'data.yaml', '--track', ...output],
          'verify --report': ['verify', 'sua.docx', 'data.yaml', '--report', 'moi.docx'],
        }[way];
        return { argv, files: { 'sua.docx': zipped(wordEntries({ body })), 'data.yaml': DATA } };
      },
    }),
  ),
  ...(['refresh', 'refresh --track', 'verify --report'] as const).map(
    (way): Load => ({
      name: `Word: ${way}, one paragraph`,
      base: 100,
      make: (size) => {
        const body = paragraph(repeated(size, (index) => run('Số người ') + control(FIGURE, run(`${index}`))));
        const argv = {
          refresh: ['refresh', 'sua.docx', 'data.yaml', '-o', 'moi.docx'],
          'refresh --track': ['refresh', 'sua.docx', 'data.yaml', '--track', '-o', 'moi.docx'],
          'verify --report': ['verify', 'sua.docx', 'data.yaml', '--report', 'moi.docx'],
        }[way];
        return { argv, files: { 'sua.docx': zipped(wordEntries({ body })), 'data.yaml': DATA } };
      },
    }),
  ),
];
