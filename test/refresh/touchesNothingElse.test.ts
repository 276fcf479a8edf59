import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { readDirectory } from '../../src/readers/zip/readDirectory.js';
import { refreshWordFile } from '../../src/refresh/refreshWordFile.js';
import { WRITERS } from '../../src/writers/index.js';
import { expectDocument } from '../readers/expectDocument.js';
import { figuresRead } from '../readers/figuresRead.js';
import { control, paragraph, run, type WordParts, wordEntries, wordFile, zipEntries } from '../readers/wordFile.js';
import { buildProvince } from '../support/provinces.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { AUTHOR, refreshed } from './expectRefreshed.js';

const ID = 'participants.total';
const MAIN = 'word/document.xml';

/** The content of the first paragraph, after the figure became "9". */
function after(content: string, track: typeof AUTHOR | null = null): string {
  const { bytes } = refreshed(wordFile({ body: paragraph(content) }), { [ID]: '9' }, track);
  return /<w:body><w:p>(.*)<\/w:p><\/w:body>/s.exec(partsOf(bytes)[MAIN] ?? '')?.[1] ?? '';
}

describe('the text of a control', () => {
  test.each([
    ['one run', run('12'), run('9')],
    ['a look', run('12', '<w:b/>'), run('9', '<w:b/>')],
    ['two runs', run('1', '<w:b/>') + run('2'), run('9', '<w:b/>') + run('')],
    ['without preserved spaces', '<w:r><w:t>12</w:t></w:r>', '<w:r><w:t>9</w:t></w:r>'],
    ['an empty first run', `<w:r><w:t/></w:r>${run('12')}`, `<w:r><w:t>9</w:t></w:r>${run('')}`],
    [
      'a hyphen that does not break',
      '<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>',
      '<w:r><w:t>9</w:t><w:t></w:t></w:r>',
    ],
    ['nothing but a hyphen', '<w:r><w:noBreakHyphen/></w:r>', '<w:r><w:t>9</w:t></w:r>'],
    [
      'the mark of a note',
      `${run('12')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      `${run('9')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ],
    [
      'a bookmark, a spelling mark, a comment',
      `<w:bookmarkStart w:id="1"/>${run('1')}<w:proofErr w:type="spellStart"/><!-- x -->${run('2')}`,
      `<w:bookmarkStart w:id="1"/>${run('9')}<w:proofErr w:type="spellStart"/><!-- x -->${run('')}`,
    ],
    ['text marked as such', '<w:r><w:t><![CDATA[1&2]]></w:t></w:r>', '<w:r><w:t>9</w:t></w:r>'],
    [
      'a deletion of somebody',
      `<w:del w:id="1"><w:r><w:delText>1</w:delText></w:r></w:del>${run('2')}`,
      `<w:del w:id="1"><w:r><w:delText>1</w:delText></w:r></w:del>${run('9')}`,
    ],
    ['an insertion of somebody', `<w:ins w:id="1">${run('12')}</w:ins>`, `<w:ins w:id="1">${run('9')}</w:ins>`],
    ['hidden text', run('1', '<w:vanish/>') + run('2'), run('1', '<w:vanish/>') + run('9')],
    ['a control of another tool within', control('other', run('12')), control('other', run('9'))],
  ])('%s', (_, before, expected) => {
    expect(after(run('a ') + control(ID, before) + run(' 12'))).toBe(run('a ') + control(ID, expected) + run(' 12'));
  });

  test('is written as XML, with its spaces', () => {
    const bytes = wordFile({ body: paragraph(control(ID, '<w:r><w:t>1</w:t></w:r>')) });
    const { bytes: changed } = refreshed(bytes, { [ID]: ' <&> ' });
    expect(partsOf(changed)[MAIN]).toContain('<w:t xml:space="preserve"> &lt;&amp;&gt; </w:t>');
    expect(figuresRead(expectDocument(readWordFile(changed)))).toEqual([[ID, ' <&> ']]);
  });

  test.each([
    ['typed in another way', run('012,0'), '12'],
    ['a control of another tool', '', '9'],
  ])('stays: %s', (_, content, now) => {
    const body = paragraph(control(ID, content), control('goog_rdk_1', run('12')));
    const bytes = wordFile({ body });
    expect(refreshed(bytes, { [ID]: now }).bytes).toBe(bytes);
  });

  test('a figure that somebody deleted is not put back, and is told', () => {
    const prompt = `<w:tag w:val="${ID}"/><w:showingPlcHdr/>`;
    const body = [
      paragraph(run('a'), control(ID, '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>')),
      paragraph(run('b'), control(ID, run('Click here'), prompt)),
      paragraph(run('c'), control(ID, '<w:r><w:t/></w:r>')),
      paragraph(run('d'), `<w:del w:id="1">${control(ID, '<w:r><w:delText>12</w:delText></w:r>')}</w:del>`),
    ];
    const bytes = wordFile({ body: body.join('') });
    const outcome = refreshed(bytes, { [ID]: '9' });
    expect(outcome.bytes).toBe(bytes);
    expect(outcome.emptied.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  test('headers, footers, notes, both copies of a text box', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(control(ID, run(text)))}</w:txbxContent>`;
    const both = (text: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(text)}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const all = (text: string): WordParts => ({
      body: paragraph(both(text)),
      header: paragraph(control(ID, run(text))),
      footer: paragraph(control(ID, run(text))),
      footnotes: `<w:footnote w:id="1">${paragraph(control(ID, run(text)))}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph(control(ID, run(text)))}</w:endnote>`,
    });
    const { bytes, changes } = refreshed(wordFile(all('12')), { [ID]: '9' });
    expect(partsOf(bytes)).toEqual(wordEntries(all('9')));
    expect(changes.map(({ place: { region } }) => region)).toEqual([
      'textBox',
      'header',
      'footer',
      'footnote',
      'endnote',
    ]);
  });
});

describe('the other bytes', () => {
  test('of the part and of the package are as they were, in their order', async () => {
    const { report } = buildProvince('binhphuoc');
    if (report === null) throw new Error('not built');
    const built = unzipSync(await WRITERS.docx.write(report));
    const before = zipEntries({ 'word/vbaProject.bin': Uint8Array.from([0, 255, 1]), ...built, 'z/last.txt': 'z' });
    const present = new Map(report.figures.map(({ id, text }) => [id, [text]]));
    const now = new Map(present).set(ID, ['1.000.001']);
    const { bytes, changes } = refreshed(before, now);
    expect(changes).toHaveLength(2);
    const [old, young] = [unzipSync(before), unzipSync(bytes)];
    expect(Object.keys(young)).toEqual(Object.keys(old));
    const expected = partsOf(before)[MAIN]?.replaceAll(
      new RegExp(`(<w:tag w:val="${ID}"/>.{0,200}?<w:t xml:space="preserve">)837\\.727(?=</w:t>)`, 'gs'),
      '$11.000.001',
    );
    expect(partsOf(bytes)[MAIN]).toBe(expected);
    for (const [name, part] of Object.entries(old)) if (name !== MAIN) expect(young[name]).toEqual(part);
  });

  test('of the file that was read are never written to, also in a Buffer', () => {
    const before = Buffer.from(wordFile({ body: paragraph(control(ID, run('12'))) }));
    const copy = Uint8Array.from(before);
    const { bytes } = refreshed(before, { [ID]: '9' });
    expect(figuresRead(expectDocument(readWordFile(bytes)))).toEqual([[ID, '9']]);
    expect(Uint8Array.from(before)).toEqual(copy);
  });

  test('stored entries stay stored, packed ones are not packed again', () => {
    const before = wordFile({ body: paragraph(control(ID, run('12'))) });
    const { bytes } = refreshed(before, { [ID]: '9' });
    const [old, young] = [readDirectory(before), readDirectory(bytes)];
    if ('code' in old || 'code' in young) throw new Error('not read');
    const others = (entries: typeof old) =>
      entries
        .filter(({ name }) => name !== MAIN)
        .map(({ name, method, packed, crc }) => ({ name, method, packed, crc }));
    expect(others(young)).toEqual(others(old));
  });
});

describe('tracked', () => {
  const by = 'w:author="bhxh-report" w:date="2020-01-05T00:00:00Z"';
  const deleted = (id: number, content: string): string => `<w:del w:id="${id}" ${by}><w:r>${content}</w:r></w:del>`;
  const inserted = (id: number, look = ''): string =>
    `<w:ins w:id="${id}" ${by}><w:r>${look}<w:t>9</w:t></w:r></w:ins>`;

  test.each([
    ['one run', run('12'), deleted(1, '<w:delText xml:space="preserve">12</w:delText>') + inserted(2)],
    [
      'a look, half of it',
      run('1', '<w:b/>') + run('2'),
      deleted(1, '<w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">1</w:delText>') +
        inserted(2, '<w:rPr><w:b/></w:rPr>') +
        deleted(3, '<w:delText xml:space="preserve">2</w:delText>'),
    ],
    [
      'a hyphen that does not break',
      '<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>',
      deleted(1, '<w:delText>1</w:delText><w:noBreakHyphen/><w:delText>2</w:delText>') + inserted(2),
    ],
    [
      'the mark of a note in the same run',
      '<w:r><w:t>12</w:t><w:footnoteReference w:id="1"/></w:r>',
      `${deleted(2, '<w:delText>12</w:delText>')}${inserted(3)}<w:r><w:footnoteReference w:id="1"/></w:r>`,
    ],
    [
      'an insertion of somebody',
      `<w:ins w:id="1" w:author="A">${run('12')}</w:ins>`,
      `<w:ins w:id="1" w:author="A">${deleted(2, '<w:delText xml:space="preserve">12</w:delText>')}</w:ins>${inserted(3)}<w:ins w:id="4" w:author="A"></w:ins>`,
    ],
  ])('%s', (_, before, expected) => {
    expect(after(control(ID, before), AUTHOR)).toBe(control(ID, expected));
  });

  test('read as accepted, the figure is the new one; a second time there is nothing to do', () => {
    const bytes = wordFile({ body: paragraph(run('a '), control(ID, run('1') + run('2')), run(' b')) });
    const { bytes: changed } = refreshed(bytes, { [ID]: '9' }, AUTHOR);
    expect(expectDocument(readWordFile(changed))).toMatchObject({
      passages: [{ text: 'a 9 b' }],
      trackedInsertions: 1,
      trackedDeletions: 2,
    });
    expect(refreshed(changed, { [ID]: '9' }, AUTHOR).bytes).toBe(changed);
  });
});

const LOOKS = ['', '<w:b/>', '<w:i/><w:color w:val="FF0000"/>'];

test('whatever people do to runs, every figure is renewed and no other word', () => {
  const arbitraryRuns = fc.array(
    fc.tuple(fc.stringMatching(/^[0-9a-z %.,]{0,4}$/), fc.constantFrom(...LOOKS), fc.boolean()),
    { minLength: 1, maxLength: 4 },
  );
  const arbitraryLine = fc.array(fc.tuple(fc.boolean(), arbitraryRuns), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(arbitraryLine, fc.boolean(), (stretches, tracked) => {
      const written = stretches.map(([isFigure, runs], index) => {
        const content = runs
          .map(([text, look, theirs]) => (theirs ? `<w:ins w:id="7">${run(text, look)}</w:ins>` : run(text, look)))
          .join('');
        return isFigure ? control(`a.n${index}`, content) : content;
      });
      const bytes = wordFile({ body: paragraph(run('x'), ...written) });
      const now = Object.fromEntries(stretches.map((_, index) => [`a.n${index}`, `số ${index}`]));
      const [line] = expectDocument(readWordFile(bytes)).passages;
      const expected = (line?.controls ?? []).reduceRight(
        (rest, { id, start, end }) =>
          rest.slice(start, end).trim() === '' ? rest : `${rest.slice(0, start)}${now[id]}${rest.slice(end)}`,
        line?.text ?? '',
      );
      const { bytes: changed } = refreshed(bytes, now, tracked ? AUTHOR : null);
      expect(expectDocument(readWordFile(changed)).passages[0]?.text).toBe(expected);
      expect(refreshed(changed, now, tracked ? AUTHOR : null).bytes).toBe(changed);
    }),
  );
});

test('an unknown name is left alone, and its place is told; all others are refreshed', () => {
  const bytes = wordFile({ body: paragraph(run('a '), control('a.b', run('12'))) + paragraph(control(ID, run('3'))) });
  const place = { region: 'body', paragraph: 1, heading: null };
  const outcome = refreshWordFile(bytes, { texts: new Map([[ID, ['9']]]) }, null);
  if ('code' in outcome) throw new Error(outcome.code);
  expect(figuresRead(expectDocument(readWordFile(outcome.bytes)))).toEqual([
    ['a.b', '12'],
    [ID, '9'],
  ]);
  expect(outcome).toMatchObject({
    unknown: [{ id: 'a.b', place, text: 'a 12', start: 2, end: 4 }],
    changes: [{ id: ID, after: '9' }],
  });
});

test('a name that the data have no more, of a figure that they have under another', () => {
  const bytes = wordFile({ body: paragraph(control('documents.12-kh.number', run('12-KH/TU'))) });
  const renamed = new Map([['documents.12-kh.number', 'documents.21-kh.number']]);
  const outcome = refreshWordFile(bytes, { texts: new Map([['documents.21-kh.number', ['21-KH/TU']]]), renamed }, null);
  if ('code' in outcome) throw new Error(outcome.code);
  expect(outcome.unknown).toEqual([]);
  expect(figuresRead(expectDocument(readWordFile(outcome.bytes)))).toEqual([['documents.12-kh.number', '21-KH/TU']]);
});
