import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { faultsIn } from './faultsIn.js';
import { figuresIn, saidIn } from './saidIn.js';
import { fill } from './template.js';
import { type Parts, p, r, table, templateFile } from './templateFile.js';

const BY = 'w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z"';
const ins = (content: string): string => `<w:ins ${BY}>${content}</w:ins>`;
const del = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const moved = (kind: 'From' | 'To', content: string): string =>
  `<w:move${kind}RangeStart w:id="9" w:name="m"/><w:move${kind} ${BY}>${content}</w:move${kind}><w:move${kind}RangeEnd w:id="9"/>`;
/** A paragraph whose mark was inserted, deleted or moved away. */
const marked = (mark: string, content: string, style = ''): string =>
  p(content, `${style}<w:rPr><w:${mark} ${BY}/></w:rPr>`);
const row = (text: string, mark: string, second = r('x')): string =>
  `<w:tr><w:trPr><w:${mark} ${BY}/></w:trPr><w:tc>${p(text === '' ? '' : r(text))}</w:tc><w:tc>${p(second)}</w:tc></w:tr>`;

interface Case extends Parts {
  readonly says: readonly string[];
  readonly count: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'words inserted and deleted, within tags and round them': {
    body: p(`${r('Kỳ ')}${ins(r('{{period'))}${del('{{unit.nam}}')}${r('.label}}')}${del(' và {{/each}}')}${r('.')}`),
    says: ['Kỳ 01 năm.'],
    count: 3,
  },
  'inserted by one and deleted by another': {
    body: p(`${r('Kỳ ')}${ins(`${r('{{period.label}}')}${del('{{x}}')}`)}${r('.')}`),
    says: ['Kỳ 01 năm.'],
    count: 2,
  },
  'a tag that was moved': {
    body: p(`${moved('From', r('{{period.label}} '))}${r('Kỳ ')}${moved('To', r('{{period.label}}'))}`),
    says: ['Kỳ 01 năm'],
    count: 2,
  },
  'marks of paragraphs: one inserted, one deleted, one of a paragraph that is gone as a whole': {
    body: [
      marked('ins', r('Một.')),
      marked('del', r('Kỳ '), '<w:pStyle w:val="A"/>'),
      p(r('{{period.label}}.'), '<w:pStyle w:val="B"/>'),
      marked('del', del('{{period.from}}')),
      p(r('Hai.')),
      marked('moveFrom', moved('From', r('Ba.'))),
      marked('moveTo', moved('To', r('Ba.'))),
    ].join(''),
    says: ['Một.', 'Kỳ 01 năm.', 'Hai.', 'Ba.'],
    count: 8,
  },
  'a mark deleted in front of a table, and before the end of a cell': {
    body: `${p('Trước.')}${marked('del', del('x'))}${table([`<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr>${del('{{x}}')}</w:p>`, '{{period.label}}'])}`,
    says: ['Trước.', '∅ ‖ 01 năm'],
    count: 4,
  },
  'rows inserted and deleted, a loop in what is left; cells; a table that is gone': {
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${row('{{#each committees}}', 'del')}${row('{{#each documents}}{{kind}}', 'ins', r('{{number}}{{/each}}'))}<w:tr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:cellDel ${BY}/></w:tcPr>${p('{{x}}')}</w:tc></w:tr></w:tbl>${p('Giữa.')}<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${row('{{x}}', 'del')}</w:tbl>${p('Sau.')}`,
    says: [
      ...['Hướng dẫn ‖ 65-HD/BTGTW', 'Kế hoạch ‖ 124-KH/TU', 'Kế hoạch ‖ 203/KH-UBND', 'Kế hoạch ‖ 99-KH/BTGTU'],
      ...['a', 'Giữa.', 'Sau.'],
    ],
    count: 4,
  },
  'looks that were changed, in a header as well, where nothing is filled': {
    body: p(
      `<w:r><w:rPr><w:b/><w:rPrChange ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>{{period.label}}</w:t></w:r>`,
      `<w:jc w:val="center"/><w:pPrChange ${BY}><w:pPr/></w:pPrChange>`,
    ),
    header: p(`${r('Đầu')}${ins(r(' trang'))}${del(' cũ')}`),
    says: ['01 năm', 'header: Đầu trang'],
    count: 4,
  },
  'a note, a text box and a control': {
    body: p(
      `${r('Kỳ')}<w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:pict><v:shape id="k"><v:textbox><w:txbxContent>${marked('del', r('Trong '))}${p(r('khung.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:sdt><w:sdtPr><w:rPr><w:ins ${BY}/></w:rPr></w:sdtPr><w:sdtContent>${del('x')}${r('{{period.label}}')}</w:sdtContent></w:sdt>`,
    ),
    footnotes: `<w:footnote w:id="3">${p(`${del('{{x}}')}${r('Đến {{period.to}}.')}`)}</w:footnote>`,
    says: ['Kỳ[3]01 năm (box: Trong khung.)', 'footnotes: [3] Đến 30/9/2019.'],
    count: 4,
  },
};

const NAMES = /<w:(?:ins|del|delText|move\w+|\w+Change|cell(?:Ins|Del))\b/;

test.each(Object.entries(CASES))('tracked changes count as accepted: %s', (_, { says, count, ...parts }) => {
  const { bytes, findings } = fill(templateFile(parts));
  expect(saidIn(bytes)).toEqual(says);
  expect(faultsIn(bytes)).toEqual([]);
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml')) expect(strFromU8(part)).not.toMatch(NAMES);
  const warned = findings.filter(({ severity }) => severity !== 'note');
  expect(warned.map(({ code, severity, args }) => [code, severity, args])).toEqual([
    ['template-word-tracked', 'warning', { count }],
  ]);
});

test('a paragraph has the style of the mark that is left, a figure the look that was chosen', () => {
  const { bytes } = fill(
    templateFile(
      CASES['marks of paragraphs: one inserted, one deleted, one of a paragraph that is gone as a whole'] ?? {
        body: '',
      },
    ),
  );
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:pStyle w:val="B"/>');
  expect(xml).not.toContain('<w:pStyle w:val="A"/>');
  expect(figuresIn(bytes)).toEqual(['period.label.n1']);
});

test('a file without tracked changes stays byte for byte in every part', () => {
  const template = templateFile({ body: p('Kỳ {{period.label}}.'), header: p('Đầu trang.') });
  const header = (bytes: Uint8Array): unknown => unzipSync(bytes)['word/header.xml'];
  expect(header(fill(template).bytes)).toEqual(header(template));
});
