import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectDocument } from './expectDocument.js';
import { control, paragraph, run, wordEntries, wordFile, zipEntries } from './wordFile.js';

const ID = 'participants.total';

/** Every passage as `region paragraph: text`, with its figures in brackets: `[participants.total=12]`. */
function seen(bytes: Uint8Array): readonly string[] {
  return expectDocument(readWordFile(bytes)).passages.map(({ place, text, controls }) => {
    const figures = controls.map(({ id, start, end }) => ` [${id}=${text.slice(start, end)}]`);
    return `${place.region} ${place.paragraph}: ${text}${figures.join('')}`;
  });
}

const body = (...paragraphs: readonly string[]): readonly string[] => seen(wordFile({ body: paragraphs.join('') }));
const line = (...content: readonly string[]): readonly string[] => body(paragraph(...content));

describe('text', () => {
  test('runs are joined; tabs, line breaks and carriage returns are spaces, hyphens that do not break are hyphens', () => {
    const marks =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>1</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:softHyphen/><w:t>x</w:t></w:r>';
    expect(line('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', marks)).toEqual(['body 1: a b c 1-KHx']);
  });
  test('entities are resolved, symbols of other fonts are no text', () => {
    expect(line(run('&lt;&#7889;&#x1ED1;&amp;&gt;'), '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>')).toEqual([
      'body 1: <ốố&>',
    ]);
  });
  test('spaces at the edges of w:t count only where they are preserved', () => {
    expect(line('<w:r><w:t> a </w:t></w:r>', run(' b '), '<w:r><w:t>\n c</w:t></w:r>')).toEqual(['body 1: a b c']);
  });
  test('elements with names that every object knows are nothing', () => {
    const names = ['constructor', '__proto__', '__defineGetter__', 'valueOf', 'hasOwnProperty'];
    const odd = names.map((name) => `<${name}/>`).join('');
    expect(body(odd, paragraph(odd, `<w:r>${odd}<w:t>a</w:t>${odd}</w:r>`, run('b')))).toEqual(['body 1: ab']);
  });
  test('an equation is read', () => {
    expect(line(run('x = '), '<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>')).toEqual(['body 1: x = 12']);
  });
  test('hidden text is not read, text that is only called so is', () => {
    expect(line(run('a', '<w:vanish/>'), run('b', '<w:vanish w:val="0"/>'), run('c'))).toEqual(['body 1: bc']);
    const once = '<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>d</w:t></w:r>';
    expect(line(once)).toEqual(['body 1: d']);
  });
  test('empty paragraphs are no passages, and are not counted', () => {
    expect(body(paragraph(), paragraph(run('a')), paragraph(run(' ')), paragraph(run('b')))).toEqual([
      'body 1: a',
      'body 2: b',
    ]);
  });
});

describe('fields', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  test('a result is text, an instruction is not', () => {
    expect(line(run('a '), field(' FILLIN "12"', 'b'), run(' c'))).toEqual(['body 1: a b c']);
  });
  test.each(['PAGE', ' NUMPAGES \\* MERGEFORMAT', 'page', 'SEQ Bảng \\* ARABIC'])(
    '%s is counted by Word',
    (instruction) => {
      expect(line(run('a '), field(instruction, '7'), run('c'))).toEqual(['body 1: a c']);
      expect(line(run('a '), `<w:fldSimple w:instr="${instruction}">${run('7')}</w:fldSimple>`, run('c'))).toEqual([
        'body 1: a c',
      ]);
    },
  );
  test('fields within fields: a table of contents keeps its words and loses its pages', () => {
    const toc = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(
      body(
        paragraph(toc, run('I '), field('PAGEREF x', '3')),
        paragraph(run('II '), field('PAGEREF y', '4'), end),
        paragraph(run('text')),
      ),
    ).toEqual(['body 1: I ', 'body 2: II ', 'body 3: text']);
  });
  test('a field without its end does not swallow the rest', () => {
    expect(
      body(paragraph(run('a'), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run('b')), paragraph(run('c'))),
    ).toEqual(['body 1: a', 'body 2: c']);
  });
});

describe('tracked changes', () => {
  test('insertions are read, deletions are not, both are counted', () => {
    const bytes = wordFile({
      body: paragraph(
        run('a '),
        `<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del><w:ins w:id="2">${run('c')}</w:ins>`,
        `<w:moveFrom w:id="3">${run('d')}</w:moveFrom><w:moveTo w:id="4">${run('e')}</w:moveTo>`,
        `<w:ins w:id="5"><w:del w:id="6">${run('f')}</w:del></w:ins>`,
      ),
    });
    expect(seen(bytes)).toEqual(['body 1: a ce']);
    expect(readWordFile(bytes)).toMatchObject({ trackedInsertions: 3, trackedDeletions: 3 });
  });
  test('the mark of a paragraph or a row is no text', () => {
    const marks = '<w:pPr><w:rPr><w:ins w:id="1"/><w:del w:id="2"/></w:rPr></w:pPr>';
    const bytes = wordFile({ body: paragraph(marks, run('a')) });
    expect(seen(bytes)).toEqual(['body 1: a']);
    expect(readWordFile(bytes)).toMatchObject({ trackedInsertions: 0, trackedDeletions: 0 });
  });
  test('a figure that was deleted is gone; one whose text was deleted is empty', () => {
    const gone = `<w:del w:id="1">${control(ID, '<w:r><w:delText>12</w:delText></w:r>')}</w:del>`;
    expect(line(run('a'), gone)).toEqual(['body 1: a']);
    const emptied = control(ID, '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>');
    expect(line(run('a'), emptied)).toEqual([`body 1: a [${ID}=]`]);
  });
});

describe('regions', () => {
  test('body, tables within tables, headers, footers, notes', () => {
    const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const note = (kind: string, text: string): string => `<w:${kind} w:id="1">${paragraph(run(text))}</w:${kind}>`;
    const bytes = wordFile({
      body: paragraph(run('a')) + table(paragraph(run('b')) + table(paragraph(run('c')))) + paragraph(run('d')),
      footer: paragraph(run('f')),
      header: paragraph(run('e')),
      endnotes: note('endnote', 'h'),
      footnotes: note('footnote', 'g'),
    });
    expect(seen(bytes)).toEqual([
      'body 1: a',
      'table 1: b',
      'table 2: c',
      'body 2: d',
      'header 1: e',
      'footer 1: f',
      'footnote 1: g',
      'endnote 1: h',
    ]);
  });
  test('a text box is read once, after the body, although the file holds it twice', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(control(ID, run(text)))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('12')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('12')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(body(paragraph(run('a '), both, run('b')), paragraph(run('c')))).toEqual([
      'body 1: a b',
      'body 2: c',
      `textBox 1: 12 [${ID}=12]`,
    ]);
  });
  test('a text box of the old kind alone is read; so is a fallback without a choice', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('x'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(line(box, run('a'))).toEqual(['body 1: a', 'textBox 1: x']);
    expect(line(run('a'), `<mc:AlternateContent><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`)).toEqual(
      ['body 1: ab'],
    );
  });
  test('headings are known by style, by the style it is based on, by outline level; else by their look', () => {
    const styles = `<w:style w:styleId="Muc1"><w:name w:val="Mục lớn"/><w:basedOn w:val="H"/></w:style><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>`;
    const headed = (style: string, text: string): string => paragraph(`<w:pPr>${style}</w:pPr>`, run(text));
    const styled = wordFile({
      styles,
      body:
        paragraph(run('0')) +
        headed('<w:pStyle w:val="Muc1"/>', 'A') +
        paragraph(run('II. no heading by style')) +
        paragraph(run('1')) +
        headed('<w:outlineLvl w:val="1"/>', 'B') +
        paragraph(run('2')),
    });
    const headings = (bytes: Uint8Array) =>
      expectDocument(readWordFile(bytes)).passages.map(({ place }) => place.heading);
    expect(headings(styled)).toEqual([null, null, 'A', 'A', 'A', 'B']);
    const plain = wordFile({ body: ['0', 'I. KẾT QUẢ', '1'].map((text) => paragraph(run(text))).join('') });
    expect(headings(plain)).toEqual([null, null, 'I. KẾT QUẢ']);
  });
});

describe('content controls', () => {
  test('the tag names the figure, or the alias where an editor dropped the tag', () => {
    expect(line(control(ID, run('12')))).toEqual([`body 1: 12 [${ID}=12]`]);
    expect(line(control(ID, run('12'), `<w:alias w:val="${ID}"/>`))).toEqual([`body 1: 12 [${ID}=12]`]);
    expect(line(control(ID, run('12'), `<w:alias w:val="Tổng số"/><w:tag w:val="${ID}"/>`))).toEqual([
      `body 1: 12 [${ID}=12]`,
    ]);
  });
  test.each(['goog_rdk_0', 'Publish Date', 'Ngày.ban hành', `a.${'b'.repeat(80)}`, 'x', 'a..~zz'])(
    '%s is of another tool',
    (name) => {
      expect(line(control(name, run('12')))).toEqual(['body 1: 12']);
    },
  );
  test.each([
    'documents.203-kh-ubnd.about.n1',
    't6lpuc.n1',
    'coordination.02-ctph.signatories.plan.bhxh-viet-na~0a1b2',
  ])('%s is ours', (name) => {
    expect(line(control(name, run('12')))).toEqual([`body 1: 12 [${name}=12]`]);
  });
  test('its text may be split, half of it bold, inserted, linked, or in a control of another tool', () => {
    const inner = `${run('1') + run('2', '<w:b/>')}<w:ins w:id="1">${run('3')}</w:ins><w:hyperlink>${run('4')}</w:hyperlink>`;
    expect(line(run('a '), control(ID, inner + control('other', run('5'))), run(' b'))).toEqual([
      `body 1: a 12345 b [${ID}=12345]`,
    ]);
    expect(line(control('other', run('a ') + control(ID, run('5'))))).toEqual([`body 1: a 5 [${ID}=5]`]);
  });
  test('within another of ours, the inner one holds the figure', () => {
    expect(line(control('participants.asOf', run('a ') + control(ID, run('5'))))).toEqual([`body 1: a 5 [${ID}=5]`]);
  });
  test('round a paragraph or a cell it holds its text, round several paragraphs no figure', () => {
    expect(body(control(ID, paragraph(run('12'))))).toEqual([`body 1: 12 [${ID}=12]`]);
    expect(body(`<w:tbl><w:tr>${control(ID, `<w:tc>${paragraph(run('12'))}</w:tc>`)}</w:tr></w:tbl>`)).toEqual([
      `table 1: 12 [${ID}=12]`,
    ]);
    expect(body(control(ID, paragraph(run('12')) + paragraph(run('13'))))).toEqual(['body 1: 12', 'body 2: 13']);
  });
  test("Word's prompt in an emptied control is no text", () => {
    const prompt = control(ID, run('Click or tap here to enter text.'), `<w:tag w:val="${ID}"/><w:showingPlcHdr/>`);
    expect(line(run('a '), prompt, run('b'))).toEqual([`body 1: a b [${ID}=]`]);
  });
});

describe('packages of other makers', () => {
  test('strict documents, other prefixes, other names of parts', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const entries = wordEntries({});
    const types = entries['[Content_Types].xml'] ?? '';
    const rels = entries['_rels/.rels'] ?? '';
    const bytes = zipEntries({
      '[Content_Types].xml': types.replace('/word/document.xml', '/Text/Main.XML'),
      '_rels/.rels': rels
        .replace('word/document.xml', '/text/./x/../main.xml')
        .replace('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument'),
      'text/main.xml': `\uFEFF<?xml version="1.0"?><document xmlns="${strict}" xmlns:q="${strict}"><body><p><sdt><sdtPr><tag q:val="${ID}"/></sdtPr><sdtContent><r><t>12</t></r></sdtContent></sdt></p></body></document>`,
    });
    expect(seen(bytes)).toEqual([`body 1: 12 [${ID}=12]`]);
  });
  test.each([
    ['with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
  ])('%s', (_, type) => {
    const entries = wordEntries({ body: paragraph(run('12')) });
    const types = (entries['[Content_Types].xml'] ?? '').replace(/ContentType="[^"]*"/, `ContentType="${type}"`);
    expect(seen(zipEntries({ ...entries, '[Content_Types].xml': types }))).toEqual(['body 1: 12']);
  });
  test('a w:t of another namespace is no text', () => {
    expect(line('<w:r><a:t xmlns:a="urn:other">x</a:t></w:r>', run('y'))).toEqual(['body 1: y']);
  });
});
