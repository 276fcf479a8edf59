import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/diagnostics/limits.js';
import { findingSentence } from '../../../src/messages/findings/findingSentence.js';
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
      'report:2:1 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở ở đây chưa được đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'a block closed by another',
      '{{#if resolution}}\nx {{/each}}',
      'report:1:1 Sai cú pháp mẫu: khối mở ở đây được đóng bằng tên khác; hãy đóng khối trong trước, khối ngoài sau.',
    ],
    [
      'braces that are not closed',
      'Ngày {{period.label',
      'report:1:6 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở ở đây chưa được đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'an end without a beginning',
      'Hết {{/if}}',
      'report:1:5 Sai cú pháp mẫu: trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này.',
    ],
    [
      'nothing in the braces',
      'Số {{}} người',
      'report:1:4 Sai cú pháp mẫu: trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này.',
    ],
    [
      'a block that is not closed within one that is',
      '{{#if unit}}\nMột\n{{#each documents}}\nhai {{number}}\n{{/if}}',
      'report:3:1 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở ở đây chưa được đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'a comment that is not closed',
      'Một\n{{!-- hai\n{{unit.name}}',
      'report:2:1 Sai cú pháp mẫu: khối hoặc ngoặc {{ mở ở đây chưa được đóng; hãy thêm {{/…}} hoặc }}.',
    ],
    [
      'a sign within the braces',
      'Ở {{unit.name !}}',
      'report:1:3 Sai cú pháp mẫu: trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này.',
    ],
    [
      'an argument of a block',
      'Ở {{#if unit )}}x{{/if}}',
      'report:1:3 Sai cú pháp mẫu: trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này.',
    ],
    [
      '"else" outside of a block',
      'Ở {{else}} đây',
      'report:1:3 Sai cú pháp mẫu: trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này.',
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
      'report:1:6 Số liệu không có tên "period.lable" ở chỗ này; có phải "period.label" không?',
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
    [
      "Handlebars' own",
      '{{#each documents}}{{@index}}{{/each}}',
      'report:1:22 Số liệu không có tên "@index" ở chỗ này.',
    ],
    ['anything of the kind', '{{@anything}}', 'report:1:3 Số liệu không có tên "@anything" ở chỗ này.'],
    [
      'what every object of JavaScript has',
      '{{constructor}}',
      'report:1:3 Số liệu không có tên "constructor" ở chỗ này.',
    ],
    ['its prototype', '{{unit.__proto__}}', 'report:1:3 Số liệu không có tên "unit.__proto__" ở chỗ này.'],
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
    [
      'a block for two things',
      '{{#if unit period}}x{{/if}}',
      '1:1 Hàm "if" được ghi thừa hoặc thiếu giá trị; xem cách viết trong templates/README.md.',
    ],
    [
      'a number',
      'có {{5}} người',
      '1:4 Trong {{ }} là một con số hoặc chữ viết sẵn; hãy viết thẳng chữ ấy ngoài ngoặc, còn con số thì gọi bằng tên.',
    ],
    [
      'words',
      '{{"chữ"}}',
      '1:1 Trong {{ }} là một con số hoặc chữ viết sẵn; hãy viết thẳng chữ ấy ngoài ngoặc, còn con số thì gọi bằng tên.',
    ],
    [
      'a partial whose name is worked out',
      '{{> (join leadership)}}',
      '1:1 Tên mẫu con phải viết sẵn, không tính ra được ({{> (…)}}); hãy viết {{> tên}}.',
    ],
    [
      'a partial with two contexts',
      '{{> one unit period}}',
      '1:1 Mẫu con không nhận giá trị kèm theo (khóa=…); hãy viết {{> one}} hoặc {{> one nhóm}}.',
    ],
    [
      'a helper without its argument',
      '{{join}}',
      '1:1 Hàm "join" được ghi thừa hoặc thiếu giá trị; xem cách viết trong templates/README.md.',
    ],
    [
      'a helper with a value of a name',
      '{{join leadership sep=","}}',
      '1:1 Hàm "join" không nhận giá trị dạng khóa=…; hãy ghi các giá trị cách nhau bằng dấu cách.',
    ],
    [
      'a list of groups joined',
      '{{join documents}}',
      '1:8 Hàm "join" cần một danh sách chữ; ở đây không phải danh sách, hoặc mỗi mục là một nhóm khóa.',
    ],
    [
      'a text joined',
      '{{join unit.name}}',
      '1:8 Hàm "join" cần một danh sách chữ; ở đây không phải danh sách, hoặc mỗi mục là một nhóm khóa.',
    ],
    [
      'words between joined ones that are no words',
      '{{join leadership unit.name}}',
      '1:19 Hàm "join" cần chữ viết sẵn trong ngoặc kép ở chỗ này.',
    ],
    ['the day of a list', '{{day documents}}', '1:7 Hàm "day" cần một ngày tháng; ở đây không phải ngày tháng.'],
    [
      'the cut-off of a name',
      '{{cutoff unit.name}}',
      '1:10 Hàm "cutoff" cần một ngày tháng; ở đây không phải ngày tháng.',
    ],
    [
      'a name cited',
      '{{cite unit.name}}',
      '1:8 Hàm "cite" cần một văn bản (nhóm khóa có kind, number); ở đây không phải văn bản.',
    ],
    [
      'a list as a sentence',
      '{{sentence leadership}}',
      '1:12 Hàm "sentence" cần một dòng chữ hoặc một con số; ở đây là danh sách, nhóm hoặc chữ viết sẵn.',
    ],
    [
      'each of a text',
      '{{#each unit.name}}x{{/each}}',
      '1:9 Hàm "each" cần một danh sách; ở đây không phải danh sách.',
    ],
    ['each of a group', '{{#each unit}}x{{/each}}', '1:9 Hàm "each" cần một danh sách; ở đây không phải danh sách.'],
    [
      'into a list',
      '{{#with documents}}x{{/with}}',
      '1:9 Hàm "with" cần một nhóm khóa; ở đây là danh sách hoặc một dòng chữ.',
    ],
    [
      'a text compared',
      '{{#if (is unit.name "x")}}a{{/if}}',
      '1:11 Hàm "is" chỉ so sánh được các khóa có dấu * trong templates/README.md; khóa ở đây không so sánh được.',
    ],
    [
      'items by a key that is no choice',
      '{{#each (where documents "about" "x")}}a{{/each}}',
      '1:26 Hàm "where" cần tên một khóa có dấu * của các mục, trong ngoặc kép, như "group".',
    ],
    [
      'yes or no printed',
      '{{hasPlanNumbers}}',
      '1:1 "hasPlanNumbers" chỉ để hỏi có hay không, không in ra được; hãy viết {{#if hasPlanNumbers}}…{{/if}}.',
    ],
    [
      'how many there are, a number without a name',
      '{{documents.length}}',
      '1:1 "documents.length" chỉ để hỏi có hay không, không in ra được; hãy viết {{#if documents.length}}…{{/if}}.',
    ],
    [
      'the first of a list of groups',
      '{{first documents}}',
      '1:1 "first" là một nhóm, không in thẳng được; hãy gọi một tên trong nhóm, dạng {{first.tên}}.',
    ],
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
    ['a ruled line', 'Một\n\n***\n\nhai', '3:1', 'đường kẻ (***)'],
    ['HTML', 'Một\n\n<div>hai</div>', '3:1', 'thẻ HTML (<…>)'],
    ['a link', 'Xem [trang](https://bhxh.vn)', '1:5', 'liên kết'],
    ['a link behind and round names', '{{unit.name}} xem [{{unit.name}}](b)', '1:19', 'liên kết'],
    ['a link in an item', '- một\n- hai [trang](b)', '2:7', 'liên kết'],
    ['a picture', '![ảnh](a.png)', '1:1', 'hình ảnh'],
    ['a line struck out', '~~bỏ~~', '1:1', 'chữ gạch ngang (~~)'],
    ['a definition', '[a]: https://bhxh.vn', '1:1', 'chú dẫn liên kết ([…]: …)'],
    [
      'a numbered list by a condition',
      '{{#if unit}}1{{/if}}. một',
      '1:13',
      'danh sách đánh số; số thứ tự do chương trình đánh',
    ],
    ['a fourth level by a condition', '##{{#if unit}}{{else}}##{{/if}} Bốn', '1:1', 'đề mục cấp 4 trở xuống (####)'],
    ['a rule by a condition', '{{#if unit}}*{{/if}}**', '1:13', 'đường kẻ (***)'],
    ['HTML by a condition', 'x <{{#if unit}}b{{/if}}>y', '1:3', 'thẻ HTML (<…>)'],
    ['a quotation by a condition', '{{#unless unit}}> {{/unless}}Lời', '1:17', 'khối trích dẫn (>)'],
    ['a numbered list in an item', '- 1. một', '1:3', 'danh sách đánh số; số thứ tự do chương trình đánh'],
  ])('%s', (_, report, place, markup) => {
    expect(findingsIn(report)).toEqual([`report:${place} Mẫu báo cáo không dùng ${markup}. ${ONLY} [template-markup]`]);
  });
});

describe('character-forbidden', () => {
  test.each([
    ['a control', 'Một\u0007', '1:4', 'U+0007'],
    ['one that turns the line round', 'Một\n\nhai \u202e ba', '3:5', 'U+202E'],
    ['one that is none', '\ufffe', '1:1', 'U+FFFE'],
    ['a stand-in of the data', 'x\ue000\ue010\ue001', '1:2', 'U+E000'],
  ])('%s', (_, report, place, codePoint) => {
    expect(findingsIn(report)[0]).toBe(
      `report:${place} Ở đây có ký tự ẩn hoặc không in được (${codePoint}); hãy xóa ký tự này, hoặc gõ lại đoạn chữ. [character-forbidden]`,
    );
  });
});

describe('template-too-much', () => {
  const { tags, depth, brackets, files, bytes } = LIMITS.template;
  const many = (count: number, make: (index: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, make(index)]));

  test.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['tags', '{{unit.name}}'.repeat(tags + 1), {}, 'report:1:1 … hơn 20.000 cặp ngoặc'],
    [
      'blocks within one another',
      `${'{{#if unit}}'.repeat(depth + 1)}a${'{{/if}}'.repeat(depth + 1)}`,
      {},
      `report:1:${12 * depth + 1} … hơn 100 khối`,
    ],
    [
      'brackets within one another',
      `{{#if ${'(any '.repeat(brackets + 1)}unit${')'.repeat(brackets + 1)}}}a{{/if}}`,
      {},
      'report:1:1 … hơn 100 khối',
    ],
    [
      'partials within one another',
      '{{> p0}}',
      many(depth + 2, (index) => `a{{> p${index + 1}}}`.replace(`{{> p${depth + 2}}}`, '')),
      `p${depth - 1}:1:2 … hơn 100 khối`,
    ],
    ['files', 'a', many(files, () => 'a'), 'report:1:1 … hơn 200 tệp'],
    ['letters', 'a'.repeat(bytes + 1), {}, 'report:1:1 … hơn 1.048.576 chữ'],
    [
      'thirty partials that each include the next twice',
      '{{> p0}}',
      many(31, (index) => (index === 30 ? 'a' : `{{> p${index + 1}}}{{> p${index + 1}}}`)),
      'report:1:1 … hơn 500.000 lượt',
    ],
  ])('%s', (_, report, partials, expected) => {
    const [place = '', words = ''] = expected.split(' … ');
    const [found = ''] = findingsIn(report, partials);
    expect(found.startsWith(`${place} Mẫu báo cáo quá lớn: ${words}`)).toBe(true);
    expect(found.endsWith('[template-too-much]')).toBe(true);
  });

  test('more than a report may have, whatever the data are', () => {
    const { lines, columns } = LIMITS.report;
    const row = (sign: string): string => `|${` ${sign} |`.repeat(columns + 1)}`;
    expect(findingsIn(`Một\n\n${row('a')}\n${row('---')}\n`)[0]).toMatch(/^report:3:1 .*hơn 63 cột/);
    expect(findingsIn('Một\n\n'.repeat(lines + 10))).toEqual([expect.stringMatching(/^report:1:1 .*hơn 20\.000 đoạn/)]);
    expect(findingsIn('{{> p}}'.repeat(30), { p: 'Một\n\n'.repeat(lines / 20) })).toHaveLength(1);
  });

  test('as many as the limits allow are no fault', () => {
    expect(findingsIn('{{unit.name}} '.repeat(tags))).toEqual([]);
    expect(findingsIn(`${'{{#if unit}}'.repeat(depth)}a${'{{/if}}'.repeat(depth)}`)).toEqual([]);
  });
});

test('all findings of all templates are told at once', () => {
  expect(
    findingsIn('{{a}}\n\n{{#if', { one: '{{{b}}}', two: '> x' }).map((finding) => finding.replace(/ .* /, ' ')),
  ).toEqual(['report:3:1 [template-syntax]', 'one:1:1 [template-construct]', 'two:1:1 [template-markup]']);
});

test('the templates of the program have none', () => {
  expect(checkTemplates(builtInTemplates()).findings).toEqual([]);
});
