import type {
  TemplateConstruct,
  TemplateMarkup,
  TemplateMeasure,
  TemplateSyntax,
  WordBlockFault,
} from '../../diagnostics/templateCodes.js';
import { countVi } from '../counts.js';
import type { TemplateMessages } from './templateMessages.js';

const SYNTAX = {
  unclosed: 'khối hoặc ngoặc {{ mở ở đây chưa được đóng; hãy thêm {{/…}} hoặc }}',
  mismatch: 'khối mở ở đây được đóng bằng tên khác; hãy đóng khối trong trước, khối ngoài sau',
  unexpected:
    'trong ngoặc {{ }} ở đây có ký hiệu đứng không đúng chỗ, hoặc {{/…}} đóng một khối chưa mở; hãy sửa lại chỗ này',
} satisfies Record<TemplateSyntax, string>;

const CONSTRUCTS = {
  raw: () => 'Mẫu báo cáo không dùng ba ngoặc {{{ }}}; hãy viết hai ngoặc {{ }}.',
  'partial-block': (name) => `Mẫu con không bọc nội dung ({{#> ${name}}}); hãy viết {{> ${name}}}.`,
  decorator: () => 'Mẫu báo cáo không dùng {{#* }} hay {{* }}; hãy viết phần dùng chung thành một tệp mẫu con.',
  list: (name) => `"${name}" là danh sách, không in thẳng được; hãy viết {{join ${name}}} hoặc {{#each ${name}}}.`,
  group: (name) =>
    `"${name}" là một nhóm, không in thẳng được; hãy gọi một tên trong nhóm, dạng {{${name === '.' ? '' : `${name}.`}tên}}.`,
  'item-name': () => 'Không đặt tên riêng cho mục (as |…|); trong {{#each}} hãy gọi thẳng tên của mục.',
  'partial-values': (name) =>
    `Mẫu con không nhận giá trị kèm theo (khóa=…); hãy viết {{> ${name}}} hoặc {{> ${name} nhóm}}.`,
  'no-argument': (name) => `{{#${name}}} chưa nói cho cái gì; hãy viết {{#${name} tên}}.`,
  arguments: (name) => `Hàm "${name}" được ghi thừa hoặc thiếu giá trị; xem cách viết trong templates/README.md.`,
  values: (name) => `Hàm "${name}" không nhận giá trị dạng khóa=…; hãy ghi các giá trị cách nhau bằng dấu cách.`,
  literal: () =>
    'Trong {{ }} là một con số hoặc chữ viết sẵn; hãy viết thẳng chữ ấy ngoài ngoặc, còn con số thì gọi bằng tên.',
  'partial-computed': () => 'Tên mẫu con phải viết sẵn, không tính ra được ({{> (…)}}); hãy viết {{> tên}}.',
  flag: (name) => `"${name}" chỉ để hỏi có hay không, không in ra được; hãy viết {{#if ${name}}}…{{/if}}.`,
  'needs-text': (name) => `Hàm "${name}" cần một dòng chữ hoặc một con số; ở đây là danh sách, nhóm hoặc chữ viết sẵn.`,
  'needs-date': (name) => `Hàm "${name}" cần một ngày tháng; ở đây không phải ngày tháng.`,
  'needs-choice': (name) =>
    `Hàm "${name}" chỉ so sánh được các khóa có dấu * trong templates/README.md; khóa ở đây không so sánh được.`,
  'needs-list': (name) => `Hàm "${name}" cần một danh sách; ở đây không phải danh sách.`,
  'needs-texts': (name) =>
    `Hàm "${name}" cần một danh sách chữ; ở đây không phải danh sách, hoặc mỗi mục là một nhóm khóa.`,
  'needs-group': (name) => `Hàm "${name}" cần một nhóm khóa; ở đây là danh sách hoặc một dòng chữ.`,
  'needs-document': (name) => `Hàm "${name}" cần một văn bản (nhóm khóa có kind, number); ở đây không phải văn bản.`,
  'needs-key': (name) => `Hàm "${name}" cần tên một khóa có dấu * của các mục, trong ngoặc kép, như "group".`,
  'needs-word': (name) => `Hàm "${name}" cần chữ viết sẵn trong ngoặc kép ở chỗ này.`,
  circle: (name) => `Mẫu con gọi lại chính nó (${name}) nên không bao giờ dừng; hãy bỏ lời gọi này.`,
} satisfies Record<TemplateConstruct, (name: string) => string>;

const MEASURES = {
  bytes: 'chữ trong tất cả các tệp',
  files: 'tệp mẫu',
  tags: 'cặp ngoặc {{ }} trong một tệp',
  depth: 'khối hoặc mẫu con lồng vào nhau',
  steps: 'lượt lặp và in',
  letters: 'chữ in ra',
  lines: 'đoạn in ra',
  columns: 'cột trong một bảng',
  elements: 'phần tử XML trong tệp Word',
} satisfies Record<TemplateMeasure, string>;

const MARKUP = {
  'heading-4': 'đề mục cấp 4 trở xuống (####)',
  'ordered-list': 'danh sách đánh số; số thứ tự do chương trình đánh',
  blockquote: 'khối trích dẫn (>)',
  code: 'khối mã (```)',
  codespan: 'dấu ` quanh chữ',
  hr: 'đường kẻ (***)',
  html: 'thẻ HTML (<…>)',
  link: 'liên kết',
  image: 'hình ảnh',
  del: 'chữ gạch ngang (~~)',
  def: 'chú dẫn liên kết ([…]: …)',
  other: 'cách trình bày này',
} satisfies Record<TemplateMarkup, string>;

const BLOCKS = {
  crossed:
    'mở và đóng không cùng một bảng, khung chữ, chú thích hoặc phần của tệp; hãy đặt cả hai thẻ vào cùng một nơi',
  split: 'mở và đóng ở hai liên kết, hai ô nội dung hoặc hai trường khác nhau của đoạn; hãy đặt cả hai thẻ ra ngoài',
  middle:
    'gồm nhiều đoạn mà mở hoặc đóng giữa chừng một đoạn; hãy đặt thẻ ở một đoạn riêng, hoặc ở đầu đoạn thứ nhất và cuối đoạn sau cùng',
  'middle-of-cells':
    'gồm nhiều ô hoặc nhiều hàng mà mở hoặc đóng giữa chừng; hãy mở ở đầu ô thứ nhất và đóng ở cuối ô sau cùng của hàng, kẻo vỡ bảng',
  list: 'bọc cả đoạn; {{#listed}} chỉ ghép chữ trong một đoạn, hãy dùng {{#each}}',
} satisfies Record<WordBlockFault, string>;

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; có phải "${nearest}" không?`);

export const templateMessagesVi: TemplateMessages = {
  'template-syntax': ({ reason }) => `Sai cú pháp mẫu: ${SYNTAX[reason]}.`,
  'template-unknown-name': ({ name, nearest }) => `Số liệu không có tên "${name}" ở chỗ này${suggest(nearest)}`,
  'template-unknown-helper': ({ name, nearest }) => `Không có hàm mẫu "${name}"${suggest(nearest)}`,
  'template-unknown-partial': ({ name, nearest }) => `Không có mẫu con "${name}"${suggest(nearest)}`,
  'template-construct': ({ construct, name }) => CONSTRUCTS[construct](name),
  'template-too-much': ({ what, limit }) =>
    `Mẫu báo cáo quá lớn: hơn ${countVi(limit)} ${MEASURES[what]}; hãy viết gọn lại, bớt vòng lặp và mẫu con gọi nhau.`,
  'template-markup': ({ markup }) =>
    `Mẫu báo cáo không dùng ${MARKUP[markup]}. Chỉ dùng # đề mục, đoạn văn, danh sách "- ", bảng, **đậm** và *nghiêng*.`,
  'template-word-block': ({ block, tag }) => `Khối ${tag} ${BLOCKS[block]}.`,
  'template-word-partial': ({ name }) =>
    `Mẫu con "${name}" lập cả đề mục, danh sách hoặc bảng nên không đứng giữa đoạn được; hãy để {{> ${name}}} một mình trong đoạn.`,
  'template-word-field': () =>
    'Thẻ {{ }} nằm trong mã trường của Word nên không điền được; hãy bỏ trường ấy và gõ thẳng thẻ vào văn bản.',
  'template-word-unread': ({ part }) =>
    `Phần "${part}" của tệp mẫu có {{ }} ở chỗ không điền được (biểu đồ, hình, công thức, phiên âm, thuộc tính tệp) nên sẽ in nguyên như thế; hãy chuyển thẻ ra văn bản.`,
  'template-word-no-tags': () =>
    'Tệp mẫu không có thẻ nào để điền, nên báo cáo sẽ y như mẫu; hãy gõ thẻ vào chỗ cần điền, tên để trong hai ngoặc nhọn như {{unit.name}}, hoặc chọn đúng tệp mẫu.',
  'template-word-macros': () =>
    'Tệp Word này có macro nên không dùng làm mẫu được; hãy lưu lại thành .docx hoặc .dotx.',
  'template-word-tracked': ({ count }) =>
    `Tệp mẫu còn ${count} chỗ sửa đang được theo dõi (Track Changes); báo cáo lập như thể đã chấp nhận hết: chỗ thêm thì giữ, chỗ xóa thì bỏ. Nếu có chỗ muốn từ chối, hãy mở tệp mẫu bằng Word, vào thẻ Xem lại (Review), chấp nhận hoặc từ chối từng chỗ rồi lưu lại.`,
  'template-word-cell-empty': ({ tag }) =>
    `Ô ${tag} trong bảng bị trống vì số liệu không có mục này; hãy bổ sung số liệu, hoặc bọc hàng bằng {{#if}}.`,
};
