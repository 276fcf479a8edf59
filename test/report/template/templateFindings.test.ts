import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/messages.js';
import { sentenceOf } from '../../../src/messages/sentenceOf.js';
import { loadTemplates } from '../../../src/report/template/loadTemplates.js';
import { type TemplateSource, templateSource } from '../../../src/report/template/templateSource.js';
import { builtInTemplates } from '../../support/loadBuiltInTemplates.js';

const vi = messagesIn('vi');

/** What is found in a report template, and in partials beside it: "file:line:column sentence [code]". */
function findingsIn(report: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const sources = new Map(
    Object.entries(partials).map(([name, text]): [string, TemplateSource] => [name, templateSource(name, name, text)]),
  );
  const main = templateSource('report', 'report', report);
  const subject = templateSource('subject', 'subject', '{{report.subject}}');
  const { templates, findings } = loadTemplates({ main, subject, partials: sources });
  expect(templates === null).toBe(findings.length > 0);
  return findings.map(({ source, finding }) => {
    const { line, column } = source.locate(finding);
    return `${source.file}:${line}:${column} ${sentenceOf(finding, vi)} [${finding.code}]`;
  });
}

describe('template-syntax', () => {
  test.each([
    [
      'a block that is not closed',
      'Một\n{{#if resolution}}\nhai',
      'report:3:4 Sai cú pháp mẫu Handlebars: unclosed block or braces.',
    ],
    [
      'a block closed by another',
      '{{#if resolution}}\nx {{/each}}',
      "report:1:4 Sai cú pháp mẫu Handlebars: if doesn't match each.",
    ],
    [
      'braces that are not closed',
      'Ngày {{period.label',
      'report:1:15 Sai cú pháp mẫu Handlebars: unclosed block or braces.',
    ],
    ['an end without a beginning', 'Hết {{/if}}', 'report:1:5 Sai cú pháp mẫu Handlebars: unexpected OPEN_ENDBLOCK.'],
    ['nothing in the braces', 'Số {{}} người', 'report:1:6 Sai cú pháp mẫu Handlebars: unexpected CLOSE.'],
  ])('%s', (_, report, expected) => {
    expect(findingsIn(report)).toEqual([`${expected} [template-syntax]`]);
  });
});

describe('template-unknown-name', () => {
  test.each([
    [
      'a slip of the pen',
      'Kỳ {{period.lable}}',
      'report:1:6 Số liệu không có tên "period.lable" ở chỗ này; có phải "label" không?',
    ],
    [
      'a name of another place',
      '{{#each documents}}\n{{period.label}}\n{{/each}}',
      'report:2:3 Số liệu không có tên "period.label" ở chỗ này.',
    ],
    ['an argument of a helper', '{{join organizers}}', 'report:1:8 Số liệu không có tên "organizers" ở chỗ này.'],
    [
      'a condition',
      'Ở\n\n{{#if resolutoin}}x{{/if}}',
      'report:3:7 Số liệu không có tên "resolutoin" ở chỗ này; có phải "resolution" không?',
    ],
    ['above the top', '{{../unit}}', 'report:1:3 Số liệu không có tên "../unit" ở chỗ này.'],
  ])('%s', (_, report, expected) => {
    expect(findingsIn(report)).toEqual([`${expected} [template-unknown-name]`]);
  });

  test('in a partial, with the context that it is given', () => {
    expect(findingsIn('{{#each documents}}{{> one}}{{/each}}', { one: 'Số {{number}}\nở {{labell}}' })).toEqual([
      'one:2:5 Số liệu không có tên "labell" ở chỗ này. [template-unknown-name]',
    ]);
  });
});

describe('template-unknown-helper', () => {
  test.each([
    ['inline', '{{joinn documents}}', 'report:1:3 Không có hàm mẫu "joinn"; có phải "join" không?'],
    ['block', 'x\n{{#lsited documents}}{{/lsited}}', 'report:2:4 Không có hàm mẫu "lsited"; có phải "listed" không?'],
    [
      'inside another',
      '{{#if (iss unit.level "tỉnh")}}x{{/if}}',
      'report:1:8 Không có hàm mẫu "iss"; có phải "is" không?',
    ],
    ['a block helper inline', '{{listed documents}}', 'report:1:3 Không có hàm mẫu "listed".'],
  ])('%s', (_, report, expected) => {
    expect(findingsIn(report)).toEqual([`${expected} [template-unknown-helper]`]);
  });
});

test('template-unknown-partial', () => {
  expect(findingsIn('Một\n\n  {{> confrence}}', { conference: 'x' })).toEqual([
    'report:3:3 Không có mẫu con "confrence"; có phải "conference" không? [template-unknown-partial]',
  ]);
});

describe('template-construct', () => {
  const ONLY = 'chỉ dùng {{tên}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} và {{> mẫu-con}}.';

  test.each([
    ['raw text', 'x {{{unit.name}}}', 'report:1:3', '{{{ … }}}'],
    ['a partial with a block', '{{#> one}}x{{/one}}', 'report:1:1', '{{#> …}}'],
    ['an inline partial', '{{#*inline "a"}}x{{/inline}}', 'report:1:1', '{{#* …}}'],
    ['a list printed as it is', '{{documents}}', 'report:1:1', '{{danh sách}}'],
    ['a group printed as it is', 'ở {{unit}}', 'report:1:3', '{{nhóm}}'],
    ['a name for the item', '{{#each documents as |one|}}x{{/each}}', 'report:1:1', 'as |…|'],
    ['a partial with values', '{{> one khóa=unit.name}}', 'report:1:1', '{{> one khóa=…}}'],
  ])('%s', (_, report, place, construct) => {
    expect(findingsIn(report, { one: 'x' })).toEqual([
      `${place} Mẫu báo cáo không dùng ${construct}; ${ONLY} [template-construct]`,
    ]);
  });

  test('a partial that includes itself', () => {
    expect(findingsIn('{{> one}}', { one: 'Một\n\nhai {{> one}}' })).toEqual([
      `one:3:5 Mẫu báo cáo không dùng {{> one}} → {{> one}}; ${ONLY} [template-construct]`,
    ]);
  });

  test('partials that include each other', () => {
    expect(findingsIn('{{> one}}', { one: '{{> two}}', two: 'x {{> one}}' })).toEqual([
      `two:1:3 Mẫu báo cáo không dùng {{> one}} → {{> two}} → {{> one}}; ${ONLY} [template-construct]`,
    ]);
  });

  test('a partial that two others include is no circle', () => {
    expect(findingsIn('{{> one}} {{> two}}', { one: '{{> two}}', two: 'x' })).toEqual([]);
  });
});

describe('template-markup', () => {
  const ONLY = 'chỉ dùng # đề mục, đoạn văn, danh sách "- ", bảng, **đậm** và *nghiêng*.';

  test.each([
    ['a fourth level', 'Một\n\n#### Bốn', 'report:3:1', 'heading-4'],
    ['a numbered list', 'Gồm:\n\n1. một\n2. hai', 'report:3:1', 'ordered-list'],
    ['a quotation', '> Lời nói', 'report:1:1', 'blockquote'],
    ['code', 'Một\n\n```\nhai\n```', 'report:3:1', 'code'],
    ['a ruled line', 'Một\n\n---\n\nhai', 'report:3:1', 'hr'],
    ['a link', 'Xem [trang](https://bhxh.vn)', 'report:1:5', 'link'],
    ['HTML', 'Một\n\n<div>hai</div>', 'report:3:1', 'html'],
    ['code in a line', 'Xem `mã`', 'report:1:5', 'codespan'],
    ['a line struck out', '~~bỏ~~', 'report:1:1', 'del'],
  ])('%s', (_, report, place, markup) => {
    expect(findingsIn(report)).toEqual([`${place} Mẫu báo cáo không dùng ${markup}; ${ONLY} [template-markup]`]);
  });
});

test('all findings of all templates are told at once', () => {
  expect(
    findingsIn('{{a}}\n\n{{#if', { one: '{{{b}}}', two: '> x' }).map((finding) => finding.replace(/ .* /, ' ')),
  ).toEqual(['report:3:6 [template-syntax]', 'two:1:1 [template-markup]']);
});

test('the templates of the program have none', () => {
  expect(loadTemplates(builtInTemplates()).findings).toEqual([]);
});
