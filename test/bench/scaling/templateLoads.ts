import { DATA } from './data.js';
import { type Load, repeated } from './load.js';

function load(name: string, base: number, make: (size: number) => string | Readonly<Record<string, string>>): Load {
  return {
    name: `template: ${name}`,
    base,
    make: (size) => {
      const made = make(size);
      const templates = typeof made === 'string' ? { report: made } : made;
      const files = Object.fromEntries(Object.entries(templates).map(([own, text]) => [`mau/${own}.md.hbs`, text]));
      return {
        argv: ['build', 'data.yaml', '--templates', 'mau', '-f', 'docx,md,html,txt,csv,json', '-o', 'ra/'],
        files: { 'data.yaml': DATA, ...files },
      };
    },
  };
}

const HALF_MARKUP = [
  '>',
  '*',
  '**',
  '_',
  '`',
  '[',
  '![',
  '](',
  '<',
  '<a',
  '<!--',
  '#',
  '# ',
  '- ',
  '-',
  '1. ',
  '|',
  '| ',
  '\\',
  '&',
  '~',
  '=',
  ' ',
  '\t',
  '(',
];

export const TEMPLATE_LOADS: readonly Load[] = [
  load('paragraphs', 100, (size) => repeated(size, (index) => `Việc thứ nhất ${'a'.repeat(index % 5)} của năm\n\n`)),
  load('letters of one paragraph', 1000, (size) => 'việc '.repeat(size / 5)),
  load('lines of one paragraph', 100, (size) => 'một dòng\n'.repeat(size)),
  load('names', 100, (size) => '{{unit.name}} '.repeat(size)),
  load('names in paragraphs', 100, (size) => '{{unit.name}}\n\n'.repeat(size)),
  load('conditions', 100, (size) => '{{#if unit.name}}a {{/if}}'.repeat(size)),
  load('conditions within one another', 1, (size) => `${'{{#if unit}}'.repeat(size)}a${'{{/if}}'.repeat(size)}`),
  load('conditions else', 100, (size) => `{{#if unit.name}}a${'{{else if unit.name}}b'.repeat(size)}{{/if}}`),
  load('unknown names', 100, (size) => repeated(size, (index) => `{{khong${index}}}\n`)),
  load('unknown names in one line', 100, (size) => repeated(size, (index) => `{{khong${index}}} `)),
  load('unknown helpers', 100, (size) => repeated(size, (index) => `{{khong${index} unit.name}}\n`)),
  load('unknown partials', 100, (size) => repeated(size, (index) => `{{> khong${index}}}\n`)),
  load('refused constructs', 100, (size) => '{{{unit.name}}}\n\n'.repeat(size)),
  load('refused markup', 100, (size) => '#### a\n\n'.repeat(size)),
  load('refused markup in one line', 100, (size) => '`a` '.repeat(size)),
  load('braces without an end', 1000, (size) => '{{'.repeat(size)),
  load('braces', 1000, (size) => '{'.repeat(size)),
  load('comments', 100, (size) => '{{!-- a --}}'.repeat(size)),
  load('comments without an end', 100, (size) => '{{!-- a '.repeat(size)),
  load('bold words', 100, (size) => '**a** '.repeat(size)),
  load('list items', 100, (size) => '- a {{unit.name}}\n'.repeat(size)),
  load('headings', 100, (size) => '# Mục\n\na\n\n'.repeat(size)),
  load('table rows', 50, (size) => `| a | b |\n| --- | --- |\n${'| {{unit.name}} | x |\n'.repeat(size)}`),
  load(
    'table columns',
    20,
    (size) => `|${' a |'.repeat(size)}\n|${' - |'.repeat(size)}\n|${' {{unit.name}} |'.repeat(size)}\n`,
  ),
  load('tables', 20, (size) => '| a | b |\n| --- | --- |\n| {{unit.name}} | x |\n\n'.repeat(size)),
  load('parameters', 100, (size) => `{{#if (any ${'unit.name '.repeat(size)})}}a{{/if}}`),
  load(
    'expressions within one another',
    5,
    (size) => `{{#if ${'(any '.repeat(size)}unit.name${')'.repeat(size)}}}a{{/if}}`,
  ),
  load('a long path', 100, (size) => `{{unit${'.name'.repeat(size)}}}`),
  load('steps up', 100, (size) => `{{${'../'.repeat(size)}unit}}`),
  load('a long word', 1000, (size) => 'a'.repeat(size)),
  load('a long unknown name', 1000, (size) => `{{${'a'.repeat(size)}}}`),
  load('partials, each with the next', 1, (size) => ({
    report: '{{> p0}}',
    ...Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`p${index}`, index + 1 < size ? `a {{> p${index + 1}}}` : 'a']),
    ),
  })),
  load('partials', 2, (size) => ({
    report: repeated(size, (index) => `{{> p${index}}} `),
    ...Object.fromEntries(Array.from({ length: size }, (_, index) => [`p${index}`, '{{unit.name}}'])),
  })),
  load('one partial', 100, (size) => ({ report: '{{> p}} '.repeat(size), p: '{{unit.name}}' })),
  load('partials that double', 1, (size) => ({
    report: '{{> p0}}',
    ...Object.fromEntries(
      Array.from({ length: Math.min(size, 31) }, (_, index) => [
        `p${index}`,
        index < 30 ? `{{> p${index + 1}}} {{> p${index + 1}}}` : 'a',
      ]),
    ),
  })),
  ...HALF_MARKUP.map((sign) =>
    load(`${JSON.stringify(sign)} in one line`, 10_000, (size) => `a ${sign.repeat(size / sign.length)} b`),
  ),
  ...HALF_MARKUP.map((sign) =>
    load(`${JSON.stringify(sign)} at the start`, 10_000, (size) => `${sign.repeat(size / sign.length)} b`),
  ),
  ...HALF_MARKUP.map((sign) =>
    load(`${JSON.stringify(sign)} in lines`, 1_000, (size) => `${sign}a\n`.repeat(size / (sign.length + 2))),
  ),
];
