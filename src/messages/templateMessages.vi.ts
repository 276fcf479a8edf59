import type { TemplateConstruct, TemplateMarkup, TemplateSyntax } from '../diagnostics/templateCodes.js';
import type { TemplateMessages } from './templateMessages.js';

const SYNTAX = {
  unclosed: 'khối hoặc ngoặc {{ mở trước chỗ này chưa đóng; hãy thêm {{/…}} hoặc }}',
  mismatch: 'khối đang mở được đóng bằng tên khác; hãy đóng khối trong trước, khối ngoài sau',
  unexpected: 'ở đây có ký hiệu đứng không đúng chỗ; hãy kiểm tra các ngoặc {{ }}',
} satisfies Record<TemplateSyntax, string>;

const CONSTRUCTS = {
  raw: () => 'Mẫu báo cáo không dùng ba ngoặc {{{ }}}; hãy viết hai ngoặc {{ }}.',
  'partial-block': (name) => `Mẫu con không bọc nội dung ({{#> ${name}}}); hãy viết {{> ${name}}}.`,
  decorator: () => 'Mẫu báo cáo không dùng {{#* }} hay {{* }}; hãy viết phần dùng chung thành một tệp mẫu con.',
  list: (name) => `"${name}" là danh sách, không in thẳng được; hãy viết {{join ${name}}} hoặc {{#each ${name}}}.`,
  group: (name) => `"${name}" là một nhóm, không in thẳng được; hãy gọi một tên trong nhóm, dạng {{${name}.tên}}.`,
  'item-name': () => 'Không đặt tên riêng cho mục (as |…|); trong {{#each}} hãy gọi thẳng tên của mục.',
  'partial-values': (name) =>
    `Mẫu con không nhận giá trị kèm theo (khóa=…); hãy viết {{> ${name}}} hoặc {{> ${name} nhóm}}.`,
  'no-argument': (name) => `{{#${name}}} chưa nói cho cái gì; hãy viết {{#${name} tên}}.`,
  circle: (name) => `Mẫu con gọi lại chính nó (${name}) nên không bao giờ dừng; hãy bỏ lời gọi này.`,
} satisfies Record<TemplateConstruct, (name: string) => string>;

const MARKUP = {
  'heading-4': 'đề mục cấp 4 trở xuống (####)',
  'ordered-list': 'danh sách đánh số; số thứ tự do chương trình đánh',
  blockquote: 'khối trích dẫn (>)',
  code: 'khối mã (```)',
  codespan: 'dấu ` quanh chữ',
  hr: 'đường kẻ (---)',
  html: 'thẻ HTML (<…>)',
  link: 'liên kết',
  image: 'hình ảnh',
  del: 'chữ gạch ngang (~~)',
  def: 'chú dẫn liên kết ([…]: …)',
  other: 'cách trình bày này',
} satisfies Record<TemplateMarkup, string>;

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; có phải "${nearest}" không?`);

export const templateMessagesVi: TemplateMessages = {
  'template-syntax': ({ reason }) => `Sai cú pháp mẫu: ${SYNTAX[reason]}.`,
  'template-unknown-name': ({ name, nearest }) => `Số liệu không có tên "${name}" ở chỗ này${suggest(nearest)}`,
  'template-unknown-helper': ({ name, nearest }) => `Không có hàm mẫu "${name}"${suggest(nearest)}`,
  'template-unknown-partial': ({ name, nearest }) => `Không có mẫu con "${name}"${suggest(nearest)}`,
  'template-construct': ({ construct, name }) => CONSTRUCTS[construct](name),
  'template-markup': ({ markup }) =>
    `Mẫu báo cáo không dùng ${MARKUP[markup]}. Chỉ dùng # đề mục, đoạn văn, danh sách "- ", bảng, **đậm** và *nghiêng*.`,
};
