import { describe, expect, test } from 'vitest';
import { findingSentence } from '../../../src/messages/findingSentence.js';
import { messagesIn } from '../../../src/messages/messages.js';
import { checkTemplates } from '../../../src/report/template/checkTemplates.js';
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
  const { templates, findings } = checkTemplates({ main, subject, partials: sources });
  expect(templates === null).toBe(findings.length > 0);
  return findings.map(({ source, finding }) => {
    const { line, column } = source.locate(finding);
    return `${source.file}:${line}:${column} ${findingSentence(finding, vi)} [${finding.code}]`;
  });
}

describe('template-syntax', () => {
  test.each([
    [
      'a block that is not closed',
      'Một\n{{#if resolution}}\nhai',
      'report:3:4 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở trước chỗ này chưa đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'a block closed by another',
      '{{#if resolution}}\nx {{/each}}',
      'report:1:4 Sai cú pháp mẫu: khối đang mở được đóng bằng tên khác; hãy đóng khối trong trước, khối ngoài sau.',
    ],
    [
      'braces that are not closed',
      'Ngày {{period.label',
      'report:1:15 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở trước chỗ này chưa đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'an end without a beginning',
      'Hết {{/if}}',
      'report:1:5 Sai cú pháp mẫu: ở đây có ký hiệu đứng không đúng chỗ; hãy kiểm tra các ngoặc {{ }}.',
    ],
    [
      'nothing in the braces',
      'Số {{}} người',
      'report:1:6 Sai cú pháp mẫu: ở đây có ký hiệu đứng không đúng chỗ; hãy kiểm tra các ngoặc {{ }}.',
    ],
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
  test.each([
    ['raw text', 'x {{{unit.name}}}', '1:3 Mẫu báo cáo không dùng ba ngoặc {{{ }}}; hãy viết hai ngoặc {{ }}.'],
    [
      'a partial with a block',
      '{{#> one}}x{{/one}}',
      '1:1 Mẫu con không bọc nội dung ({{#> one}}); hãy viết {{> one}}.',
    ],
    [
      'an inline partial',
      '{{#*inline "a"}}x{{/inline}}',
      '1:1 Mẫu báo cáo không dùng {{#* }} hay {{* }}; hãy viết phần dùng chung thành một tệp mẫu con.',
    ],
    [
      'a list printed as it is',
      'các {{documents}}',
      '1:5 "documents" là danh sách, không in thẳng được; hãy viết {{join documents}} hoặc {{#each documents}}.',
    ],
    [
      'a group printed as it is',
      'ở {{unit}}',
      '1:3 "unit" là một nhóm, không in thẳng được; hãy gọi một tên trong nhóm, dạng {{unit.tên}}.',
    ],
    [
      'a name for the item',
      '{{#each documents as |one|}}x{{/each}}',
      '1:1 Không đặt tên riêng cho mục (as |…|); trong {{#each}} hãy gọi thẳng tên của mục.',
    ],
    [
      'a partial with values',
      '{{> one key=unit.name}}',
      '1:1 Mẫu con không nhận giá trị kèm theo (khóa=…); hãy viết {{> one}} hoặc {{> one nhóm}}.',
    ],
    ['a block for nothing', '{{#if}}x{{/if}}', '1:1 {{#if}} chưa nói cho cái gì; hãy viết {{#if tên}}.'],
  ])('%s', (_, report, expected) => {
    expect(findingsIn(report, { one: 'x' })).toEqual([`report:${expected} [template-construct]`]);
  });

  test('a partial that includes itself', () => {
    expect(findingsIn('{{> one}}', { one: 'Một\n\nhai {{> one}}' })).toEqual([
      'one:3:5 Mẫu con gọi lại chính nó (one → one) nên không bao giờ dừng; hãy bỏ lời gọi này. [template-construct]',
    ]);
  });

  test('partials that include each other', () => {
    expect(findingsIn('{{> one}}', { one: '{{> two}}', two: 'x {{> one}}' })).toEqual([
      'two:1:3 Mẫu con gọi lại chính nó (one → two → one) nên không bao giờ dừng; hãy bỏ lời gọi này. [template-construct]',
    ]);
  });

  test('a partial that two others include is no circle', () => {
    expect(findingsIn('{{> one}} {{> two}}', { one: '{{> two}}', two: 'x' })).toEqual([]);
  });
});

describe('template-markup', () => {
  const ONLY = 'Chỉ dùng # đề mục, đoạn văn, danh sách "- ", bảng, **đậm** và *nghiêng*.';

  test.each([
    ['a fourth level', 'Một\n\n#### Bốn', '3:1', 'đề mục cấp 4 trở xuống (####)'],
    ['a numbered list', 'Gồm:\n\n1. một\n2. hai', '3:1', 'danh sách đánh số; số thứ tự do chương trình đánh'],
    ['a quotation', '> Lời nói', '1:1', 'khối trích dẫn (>)'],
    ['code', 'Một\n\n```\nhai\n```', '3:1', 'khối mã (```)'],
    ['code in a line', 'Xem `mã`', '1:5', 'dấu ` quanh chữ'],
    ['a ruled line', 'Một\n\n---\n\nhai', '3:1', 'đường kẻ (---)'],
    ['HTML', 'Một\n\n<div>hai</div>', '3:1', 'thẻ HTML (<…>)'],
    ['a link', 'Xem [trang](https://bhxh.vn)', '1:5', 'liên kết'],
    ['a link behind and round names', '{{unit.name}} xem [{{unit.name}}](b)', '1:19', 'liên kết'],
    ['a link in an item', '- một\n- hai [trang](b)', '2:7', 'liên kết'],
    ['a picture', '![ảnh](a.png)', '1:1', 'hình ảnh'],
    ['a line struck out', '~~bỏ~~', '1:1', 'chữ gạch ngang (~~)'],
    ['a definition', '[a]: https://bhxh.vn', '1:1', 'chú dẫn liên kết ([…]: …)'],
  ])('%s', (_, report, place, markup) => {
    expect(findingsIn(report)).toEqual([`report:${place} Mẫu báo cáo không dùng ${markup}. ${ONLY} [template-markup]`]);
  });
});

test('all findings of all templates are told at once', () => {
  expect(
    findingsIn('{{a}}\n\n{{#if', { one: '{{{b}}}', two: '> x' }).map((finding) => finding.replace(/ .* /, ' ')),
  ).toEqual(['report:3:6 [template-syntax]', 'two:1:1 [template-markup]']);
});

test('the templates of the program have none', () => {
  expect(checkTemplates(builtInTemplates()).findings).toEqual([]);
});
