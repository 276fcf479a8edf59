import { expect, test } from 'vitest';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { load } from './template.js';
import { type Parts, p, paragraphs, r, table, templateFile } from './templateFile.js';

/** What is said of a template: the code with what tells it apart, then its place and its paragraph. */
function refusalsOf(parts: Parts): readonly string[] {
  const { templates, findings } = load(templateFile(parts));
  expect(templates).toBeNull();
  return findings.map(({ code, args, place }) => {
    const told = Object.values(args).join(' ');
    if (place === null || 'cells' in place || place.word === undefined) return `${code} ${told} | the file`;
    const { word, text, column, endColumn } = place;
    const { part, heading, cell } = word;
    const at = [part, heading ?? '-', cell === null ? '-' : `${cell.table}.${cell.row}.${cell.cell}`].join(' / ');
    return `${code} ${told} | ${at} | ${text} | ${text.slice(column - 1, endColumn - 1)}`;
  });
}

const heading = (text: string): string => p(text, '<w:pStyle w:val="H"/>');
const STYLES = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';

const CASES: readonly (readonly [string, Parts, readonly string[]])[] = [
  [
    'more elements than three hundred pages have',
    { body: `${p('{{unit.name}}')}${'<w:b/>'.repeat(LIMITS.template.elements)}` },
    ['template-too-much elements 300000 | the file'],
  ],
  [
    'a loop in a cell without an end is blamed where it begins, and nothing behind it is',
    {
      styles: STYLES,
      body: `${heading('I. Kết quả')}${table(['a', 'b'], ['{{#each targets}}{{percent}}', '{{nonsense}}'])}${paragraphs('{{#each documents}}{{number}}{{/each}}', '{{#if tally}}x{{/if}}')}`,
    },
    ['template-syntax unclosed | document / I. Kết quả / 1.2.1 | {{#each targets}}{{percent}} | {{#each targets}}'],
  ],
  [
    'braces without an end, an end without a beginning, an end of another block',
    { body: paragraphs('Kỳ {{period.label', '{{/each}}', '{{#if tally}}', '{{/each}}', '{{else}}') },
    [
      'template-syntax unclosed | document / - / - | Kỳ {{period.label | {{period.label',
      'template-syntax unexpected | document / - / - | {{/each}} | {{/each}}',
      'template-syntax mismatch | document / - / - | {{#if tally}} | {{#if tally}}',
      'template-syntax unexpected | document / - / - | {{else}} | {{else}}',
    ],
  ],
  [
    'names, helpers, partials and arguments in a header, a row and a torn tag, all at once',
    {
      styles: STYLES,
      header: p('{{unit.nam}}'),
      body: `${heading('I. Chung')}${p(`${r('{{participants.')}<w:proofErr w:type="spellStart"/>${r('voluntry}}')}`)}${paragraphs('{{dayy period.to}}', 'Ngày {{day documents}}.', 'Bên: {{join issuer}}.', 'Số {{cite unit.name}}')}${table(['{{#each documents}}{{kind}}', '{{numbr}}{{/each}}'])}${paragraphs('{{documents}}', '{{> target-table}}')}`,
    },
    [
      'template-unknown-name participants.voluntry participants.voluntary | document / I. Chung / - | {{participants.voluntry}} | participants.voluntry',
      'template-unknown-helper dayy day | document / I. Chung / - | {{dayy period.to}} | dayy',
      'template-construct needs-date day | document / I. Chung / - | Ngày {{day documents}}. | documents',
      'template-construct needs-texts join | document / I. Chung / - | Bên: {{join issuer}}. | issuer',
      'template-construct needs-document cite | document / I. Chung / - | Số {{cite unit.name}} | unit.name',
      'template-unknown-name numbr number | document / I. Chung / 1.1.2 | {{numbr}}{{/each}} | numbr',
      'template-construct list documents | document / I. Chung / - | {{documents}} | {{documents}}',
      'template-unknown-partial target-table targets-table | document / I. Chung / - | {{> target-table}} | {{> target-table}}',
      'template-unknown-name unit.nam unit.name | header / - / - | {{unit.nam}} | unit.nam',
    ],
  ],
  [
    'a block from a cell to outside its table, and from outside into it',
    {
      body: `${table(['{{#each documents}}a', 'b'])}${p('{{/each}}')}${p('{{#if tally}}')}${table(['x{{/if}}', 'y'])}`,
    },
    [
      'template-word-block crossed {{#each documents}} | document / - / 1.1.1 | {{#each documents}}a | {{#each documents}}',
      'template-word-block crossed {{#if tally}} | document / - / - | {{#if tally}} | {{#if tally}}',
    ],
  ],
  [
    'a loop from the midst of a paragraph to another, and from the midst of one cell to another',
    {
      body: `${paragraphs('Số {{#each documents}}{{number}}', '{{/each}} hết.')}${table(['Số {{#each documents}}{{kind}}', '{{number}}{{/each}}'])}`,
    },
    [
      'template-word-block middle {{#each documents}} | document / - / - | Số {{#each documents}}{{number}} | {{#each documents}}',
      'template-word-block middle-of-cells {{#each documents}} | document / - / 1.1.1 | Số {{#each documents}}{{kind}} | {{#each documents}}',
    ],
  ],
  [
    'a block that begins within a link, and words joined over paragraphs',
    {
      body: `${p(`<w:hyperlink w:anchor="x">${r('{{#if tally}}')}</w:hyperlink>${r('x{{/if}}')}`)}${paragraphs('{{#listed documents}}', '{{number}}', '{{/listed}}')}`,
    },
    [
      'template-word-block split {{#if tally}} | document / - / - | {{#if tally}}x{{/if}} | {{#if tally}}',
      'template-word-block list {{#listed documents}} | document / - / - | {{#listed documents}} | {{#listed documents}}',
    ],
  ],
  [
    'a partial with a table in the midst of a sentence',
    { body: p('Xem {{> targets-table}}.') },
    ['template-word-partial targets-table | document / - / - | Xem {{> targets-table}}. | {{> targets-table}}'],
  ],
  [
    'a tag in the code of a field',
    {
      body: p(
        '<w:r><w:t>Xem </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "{{unit.name}}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    },
    ['template-word-field  | document / - / - | Xem  | Xem '],
  ],
  [
    'a file with macros',
    { body: p('x'), kind: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    ['template-word-macros  | the file'],
  ],
];

test.each(CASES)('%s', (_, parts, refusals) => {
  expect(refusalsOf(parts)).toEqual(refusals);
});

test('tracked changes in a template are read as accepted, and told', () => {
  const body = p(`<w:ins w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z">${r('{{unit.name}}')}</w:ins>`);
  const { templates, findings } = load(templateFile({ body }));
  expect(templates).not.toBeNull();
  expect(findings.map(({ code, severity, args }) => [code, severity, args])).toEqual([
    ['template-word-tracked', 'warning', { count: 1 }],
  ]);
});

test('tags where nothing is filled are told: a picture described with one, a formula; a comment may speak of them', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="{{unit.name}}"/></wp:inline></w:drawing></w:r>';
  const { templates, findings } = load(
    templateFile({ body: p(r('{{unit.name}}') + picture), styles: '<w:style w:styleId="{{a}}"/>' }),
  );
  expect(templates).not.toBeNull();
  expect(findings.map(({ code, severity, args }) => [code, severity, args])).toEqual([
    ['template-word-unread', 'warning', { part: 'word/document.xml' }],
    ['template-word-unread', 'warning', { part: 'word/styles.xml' }],
  ]);
});

test.each([
  ['an old document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'word-old-format'],
  ['a text', new TextEncoder().encode('{{unit.name}}'), 'word-no-zip'],
  ['half a file', templateFile({ body: p('x') }).slice(0, 400), 'word-truncated'],
])('%s is no template', (_, bytes, code) => {
  expect(load(bytes).findings.map((finding) => finding.code)).toEqual([code]);
});
