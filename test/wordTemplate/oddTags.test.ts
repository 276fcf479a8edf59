import { expect, test } from 'vitest';
import { saidIn } from './saidIn.js';
import { fill, load } from './template.js';
import { p, r, templateFile } from './templateFile.js';

const body = (...texts: readonly string[]): Uint8Array => templateFile({ body: texts.map((text) => p(text)).join('') });
const told = (template: Uint8Array): readonly unknown[] =>
  load(template).findings.map(({ code, severity, args }) => [code, severity, args]);

test('braces behind a backslash are words, and the backslash goes, as in text templates', () => {
  expect(saidIn(fill(body('Gõ \\{{unit.name}} để có {{unit.name}}.')).bytes)).toEqual([
    'Gõ {{unit.name}} để có Bình Phước.',
  ]);
});

test('a template without tags is told: likely another file was meant', () => {
  expect(told(body('Số liệu của {unit.name}, {{!-- ghi chú --}}.'))).toEqual([
    ['template-word-no-tags', 'warning', {}],
  ]);
});

test.each([
  ['.docm', 'document.macroEnabled'],
  ['.dotm', 'template.macroEnabledTemplate'],
])('a file with macros is none: %s', (_, kind) => {
  const template = templateFile({ body: p('{{unit.name}}'), kind: `application/vnd.ms-word.${kind}.main+xml` });
  expect(told(template)).toEqual([['template-word-macros', 'error', {}]]);
});

test('the code of a simple field, a formula and phonetic letters are not filled, and told', () => {
  const field = `<w:fldSimple w:instr=" DOCPROPERTY {{unit.name}} ">${r('x')}</w:fldSimple>`;
  expect(told(templateFile({ body: p(field) }))).toEqual([['template-word-field', 'error', {}]]);
  const math =
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{{unit.name}}</m:t></m:r></m:oMath>';
  const ruby =
    '<w:r><w:ruby><w:rt><w:r><w:t>{{unit.name}}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r>';
  for (const content of [math, ruby])
    expect(told(templateFile({ body: p(r('{{period.label}} ') + content) }))).toEqual([
      ['template-word-unread', 'warning', { part: 'word/document.xml' }],
    ]);
});

test.each([
  ['{{Unit.Name}}', 'template-unknown-name', 'Unit.Name', 'unit.name'],
  ['{{unit.nam}}', 'template-unknown-name', 'unit.nam', 'unit.name'],
  ['{{#each documents}}{{../unit.Name}}{{/each}}', 'template-unknown-name', '../unit.Name', '../unit.name'],
  ['{{participant.voluntary.xyz}}', 'template-unknown-name', 'participant.voluntary.xyz', 'participants.voluntary'],
  ['{{#documents}}x{{/documents}}', 'template-unknown-helper', 'documents', 'each documents'],
  ['{{#eahc documents}}x{{/eahc}}', 'template-unknown-helper', 'eahc', 'each'],
])('what was meant by %s', (text, code, name, nearest) => {
  expect(told(body(text))).toEqual([[code, 'error', { name, nearest }]]);
});
