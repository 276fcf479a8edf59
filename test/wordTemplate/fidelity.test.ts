import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { refresh } from '../../src/jobs/refresh.js';
import { verify } from '../../src/jobs/verify.js';
import { faultsIn } from './faultsIn.js';
import { saidIn } from './saidIn.js';
import { dataOf, fill, load } from './template.js';
import { p, paragraphs, r, table, templateFile } from './templateFile.js';

const partsOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));
const document = (bytes: Uint8Array): string => strFromU8(partsOf(bytes).get('word/document.xml') ?? new Uint8Array());

test('parts without tags stay byte for byte, in their order, and the same input gives the same bytes', () => {
  const template = templateFile({
    body: p('{{unit.name}}'),
    header: p('Không có thẻ.'),
    footer: p('{{period.to}}'),
    footnotes: `<w:footnote w:id="2">${p('Chú thích.')}</w:footnote>`,
    styles: '<w:style w:styleId="A"><w:name w:val="A"/></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="1"/>',
  });
  const { bytes } = fill(template);
  const [before, after] = [partsOf(template), partsOf(bytes)];
  const changed = [...before].filter(([name, part]) => Buffer.compare(part, after.get(name) ?? part) !== 0);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(changed.map(([name]) => name)).toEqual(['word/document.xml', 'word/footer.xml']);
  expect(Buffer.compare(fill(template).bytes, bytes)).toBe(0);
});

test('a paragraph, a row and a table without tags stay as they are, letter by letter', () => {
  const kept = [
    `<w:p w14:paraId="1A"><w:pPr><w:jc w:val="both"/></w:pPr><w:proofErr w:type="spellStart"/>${r('Giữ  nguyên', '<w:b/>')}<w:proofErr w:type="spellEnd"/></w:p>`,
    table(['a', 'b']),
    '<w:tr w:rsidR="00AA"><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>',
  ];
  const [paragraph = '', whole = '', row = ''] = kept;
  const loop = table(['{{#each documents}}{{kind}}', '{{number}}{{/each}}']).replace('</w:tbl>', `${row}</w:tbl>`);
  const xml = document(fill(templateFile({ body: `${paragraph}${p('{{unit.name}}')}${whole}${loop}` })).bytes);
  for (const piece of kept) expect(xml).toContain(piece);
});

test('a style may have more names than a call takes arguments', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="${'a,'.repeat(150_000)}heading 1"/></w:style>`;
  const { bytes } = fill(templateFile({ body: p('{{> report}}'), styles }));
  expect(document(bytes)).toContain('<w:pStyle w:val="A"/>');
});

test('headings, tables and text of a partial take the styles that the office has for them', () => {
  const styles = [
    ['paragraph', 'A', 'Đề mục cấp một,heading 1'],
    ['paragraph', 'N', 'Nội dung'],
    ['table', 'T', 'Bảng'],
    ['paragraph', 'C', 'Bảng - nội dung'],
  ]
    .map(([type, id, name]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('');
  const { bytes } = fill(templateFile({ body: p('{{> report}}'), styles }));
  const xml = document(bytes);
  expect(xml).toContain('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>KẾT QUẢ</w:t></w:r></w:p>');
  expect(xml).toContain('<w:p><w:pPr><w:pStyle w:val="N"/></w:pPr><w:r><w:t xml:space="preserve">Trong </w:t></w:r>');
  expect(xml).toContain('<w:tblPr><w:tblStyle w:val="T"/>');
  expect(xml).toContain('<w:pStyle w:val="C"/><w:jc w:val="center"/>');
  expect(xml).not.toContain('TRỐNG');
  const bare = document(fill(templateFile({ body: p(r('{{> report}}', '<w:i/>'), '<w:jc w:val="both"/>') })).bytes);
  expect(bare).toContain(
    '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:i/></w:rPr><w:t>KẾT QUẢ',
  );
  expect(bare).toContain('<w:tblBorders>');
});

test.each([
  ['another prefix', (xml: string) => xml.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')],
  [
    'the strict namespace',
    (xml: string) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
  ],
])('a file that calls its elements otherwise: %s', (_, change) => {
  const template = templateFile({
    body: `${p('Kỳ {{period.label}}.')}${table(['{{#each documents}}{{kind}}', '{{number}}{{/each}}'])}${p('{{> targets-table}}')}`,
  });
  const usual = fill(template).bytes;
  const parts = partsOf(template);
  const changed = zipSync(
    Object.fromEntries(
      [...parts].map(([name, part]) => [name, name === 'word/document.xml' ? strToU8(change(strFromU8(part))) : part]),
    ),
  );
  const back = (xml: string): string =>
    xml
      .replaceAll('xmlns:ns0=', 'xmlns:w=')
      .replaceAll('ns0:', 'w:')
      .replaceAll(
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      );
  expect(back(document(fill(changed).bytes))).toBe(back(document(usual)));
});

test('a part in UTF-16 is read, and stays so', () => {
  const template = templateFile({ body: p('Kỳ {{period.label}}.') });
  const utf16 = (xml: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
  const changed = zipSync(
    Object.fromEntries(
      [...partsOf(template)].map(([name, part]) => [
        name,
        name === 'word/document.xml' ? utf16(strFromU8(part)) : part,
      ]),
    ),
  );
  const part = partsOf(fill(changed).bytes).get('word/document.xml') ?? new Uint8Array();
  expect([...part.slice(0, 2)]).toEqual([0xff, 0xfe]);
  expect(Buffer.from(part).toString('utf16le').slice(1)).toBe(document(fill(template).bytes));
});

test('a .dotx becomes a document', () => {
  const { bytes } = fill(templateFile({ body: p('{{unit.name}}'), kind: 'template.main' }));
  const types = strFromU8(partsOf(bytes).get('[Content_Types].xml') ?? new Uint8Array());
  expect(types).toContain('wordprocessingml.document.main+xml');
  expect(types).not.toContain('wordprocessingml.template.main+xml');
});

test('bookmarks, comments and drawings that a loop repeats are told apart', () => {
  const marks = `<w:bookmarkStart w:id="5" w:name="So"/><w:commentRangeStart w:id="9"/>${r('{{number}}')}<w:bookmarkEnd w:id="5"/><w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>`;
  const drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="3" name="Dấu"/></wp:inline></w:drawing></w:r>';
  const cut = `<w:bookmarkStart w:id="6" w:name="Le"/>${r('{{#if committees}}')}`;
  const body = `${p('{{#each documents}}')}${p(marks + drawing)}${p('{{/each}}')}${p(cut)}${p(r('{{/if}}'))}${p('<w:bookmarkEnd w:id="6"/>')}`;
  const { bytes } = fill(templateFile({ body }));
  const xml = document(bytes);
  expect(faultsIn(bytes)).toEqual([]);
  expect([...xml.matchAll(/w:name="(So[^"]*)"/g)].map(([, name]) => name)).toHaveLength(4);
  expect([...xml.matchAll(/<w:commentReference/g)]).toHaveLength(1);
});

test('a cell that is there for a value and has none is told; a cell with a condition may be empty', () => {
  const body = table(['{{#each documents}}{{number}}', '{{note}}', '{{#if note}}{{note}}{{/if}}', 'x{{/each}}']);
  const { findings } = fill(templateFile({ body }));
  const empty = findings.filter(({ code }) => code === 'template-word-cell-empty');
  expect(empty.map(({ severity, args }) => [severity, args])).toEqual([['warning', { tag: '{{note}}' }]]);
});

const SHORT = templateFile({
  body: `${p('Có {{tally.all}} chỉ tiêu, đến {{period.to}}.')}${table(['{{#each targets}}{{label}}', '{{value}}', '{{percent}}{{/each}}'])}`,
});

test('what was filled verifies in silence, with its template and without', () => {
  const data = { name: 'so-lieu.yaml', data: dataOf('binhphuoc') };
  const file = { name: 'a.docx', data: fill(SHORT).bytes };
  const { templates } = load(SHORT);
  if (templates === null) throw new Error('a template with errors');
  expect(verify(file, data, { templates }).results).toEqual([]);
  const usual = verify(file, data, {});
  expect(usual.agrees).toBe(true);
  expect(usual.results?.filter(({ code }) => code !== 'removed')).toEqual([]);
  expect(usual.counts?.controls).toBe(8);
});

test('a digit that somebody changed is found, and new data are put in', () => {
  const filled = fill(SHORT).bytes;
  const later = {
    name: 'so-lieu.yaml',
    data: new TextDecoder().decode(dataOf('binhphuoc')).replaceAll('126308', '126309'),
  };
  const { templates } = load(SHORT);
  if (templates === null) throw new Error('a template with errors');
  const outcome = verify({ name: 'a.docx', data: filled }, later, { templates });
  expect(outcome.results?.map((result) => [result.code, 'id' in result ? result.id : null])).toEqual([
    ['differs', 'participants.compulsory'],
  ]);
  const refreshed = refresh({ name: 'a.docx', data: filled }, later, { templates });
  expect(refreshed.changes.map(({ id, after }) => [id, after])).toEqual([['participants.compulsory', '126.309']]);
  const renewed = refreshed.bytes ?? new Uint8Array();
  expect(saidIn(renewed)).toEqual(saidIn(filled).map((line) => line.replace('126.308', '126.309')));
});

test('what loops within loops would print without end is refused, and a thousand tags are not', () => {
  const deep = `${'{{#each @root.media}}'.repeat(12)}x${'{{/each}}'.repeat(12)}`;
  const { templates } = load(templateFile({ body: p(deep) }));
  expect(templates).not.toBeNull();
  expect(() => fill(templateFile({ body: p(deep) }))).toThrow('template-too-much');
  const large = templateFile({
    body: `${p('{{#each @root.media}}')}${paragraphs('{{#each @root.media}}', '{{#each @root.media}}', '{{#each @root.media}}', '{{#each @root.media}}', '{{#each @root.media}}')}${p('x'.repeat(10_000))}${paragraphs(...Array<string>(6).fill('{{/each}}'))}`,
  });
  expect(() => fill(large)).toThrow('template-too-much');
  const many = paragraphs(...Array<string>(1000).fill('{{unit.name}} đến {{period.to}}.'));
  expect(saidIn(fill(templateFile({ body: many })).bytes)).toEqual(Array(1000).fill('Bình Phước đến 30/9/2019.'));
});
