import type { ReportMeasure } from '../../diagnostics/codes.js';
import { countVi } from '../counts.js';
import { consistencyMessagesVi } from './consistencyMessages.vi.js';
import { documentMessagesVi } from './documentMessages.vi.js';
import { fileMessagesVi } from './fileMessages.vi.js';
import type { FindingMessages } from './findingMessages.js';
import { registerMessagesVi } from './registerMessages.vi.js';
import { rollupMessagesVi } from './rollupMessages.vi.js';
import { templateMessagesVi } from './templateMessages.vi.js';

const SHAPES = {
  text: 'một dòng chữ',
  list: 'một danh sách (mỗi mục bắt đầu bằng dấu gạch ngang và dấu cách)',
  map: 'các khóa dạng "khóa: giá trị"',
} as const;
/** What a sentence with a colon, or one that begins with a bracket or hyphen, turns into. */
const QUOTE_IT = '; nếu đây là một câu có dấu hai chấm, ngoặc hoặc gạch đầu câu, hãy đặt cả câu trong ngoặc kép';
const NUMBERS = {
  count: 'số đếm; hãy viết như 837.727, hơn 200 hoặc 11/11',
  rate: 'tỷ lệ; hãy viết như 96,06% hoặc gần 20%',
  money: 'số tiền; hãy viết như 3.900 tỷ đồng',
} as const;

const REPORT = {
  lines: 'đoạn, dòng hoặc ô bảng',
  letters: 'chữ',
  subject: 'chữ trong trích yếu',
  figures: 'con số',
  columns: 'cột trong một bảng',
} satisfies Record<ReportMeasure, string>;

const ALONE = {
  count: 'chỉ ghi một số đếm, theo đơn vị tính của mục này; tỷ lệ, số tiền thì ghi ở khóa khác',
  rate: 'chỉ ghi một tỷ lệ phần trăm, như 96,06% hoặc gần 20%',
  money: 'chỉ ghi số tiền tính bằng đồng, như 3.900 tỷ đồng; tiền khác, tỷ lệ, số đếm thì không ghi được ở đây',
} as const;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const suggest = (nearest: string | null): string => (nearest === null ? '' : `; có phải "${nearest}" không?`);
const write = (suggestion: string | null): string =>
  suggestion === null ? '; hãy viết lại bằng chữ số 0–9, như 837.727 hoặc 96,06%' : `; hãy viết "${suggestion}"`;

export const findingMessagesVi: FindingMessages = {
  ...fileMessagesVi,

  'key-unknown': ({ key, nearest, known }) =>
    `Không có khóa "${key}"${suggest(nearest) || `; ở đây dùng được: ${known.join(', ')}.`}`,
  'key-missing': ({ key }) => `Thiếu "${key}"; hãy thêm khóa này (cách viết xem data/README.md).`,
  'value-missing': ({ name, about, required }) =>
    `Hãy điền "${name}" (${about})${required ? '' : ', hoặc xóa khóa nếu kỳ này không có'}.`,
  'comma-in-braces': ({ key }) =>
    `"${key}" đứng một mình, không có giá trị; nếu nó là phần sau dấu phẩy trong { } thì hãy đặt cả giá trị trong ngoặc kép, ví dụ "96,06".`,
  'item-empty': () => 'Mục này trong danh sách để trống; hãy điền hoặc xóa dòng.',
  'list-empty': () => 'Danh sách để trống; hãy điền ít nhất một mục hoặc xóa khóa này.',
  'list-too-long': ({ length, limit }) =>
    `Danh sách có ${countVi(length)} mục, quá giới hạn ${countVi(limit)}; hãy chỉ giữ những mục báo cáo cần.`,
  'type-wrong': ({ expected, got, instead }) =>
    instead === null
      ? `Ở đây cần ${SHAPES[expected]}, nhưng đang là ${SHAPES[got]}${expected === 'text' ? QUOTE_IT : ''}.`
      : `Ở đây cần ${SHAPES[expected]}, không phải một con số; hãy viết ${instead}.`,
  'choice-unknown': ({ value, nearest, choices }) =>
    `"${value}" không dùng được ở đây; hãy chọn ${quoted(choices)}${suggest(nearest) || '.'}`,
  'text-empty': () => 'Dòng chữ để trống; hãy điền, hoặc xóa cả khóa hay mục này.',
  'text-too-long': ({ length, limit }) =>
    `Đoạn chữ dài ${countVi(length)} ký tự, quá giới hạn ${countVi(limit)}; hãy tách thành nhiều mục.`,
  'id-malformed': ({ value }) =>
    `Tên "${value}" không hợp lệ; chỉ dùng chữ thường không dấu, số và gạch nối, không quá 40 ký tự, ví dụ "ethnic-share".`,
  'id-duplicate': ({ id, first, list }) =>
    `Mục này trùng tên "${id}" với mục thứ ${first} của ${list}; hãy xóa bớt một mục hoặc đặt cho mỗi mục một "id" riêng.`,

  'subject-missing': () =>
    'Không nêu văn bản được tuyên truyền (resolution) và trích yếu (report.subject) nên trích yếu chỉ nêu kỳ báo cáo; muốn nêu rõ hơn thì ghi report.subject.',
  'report-too-long': ({ what, limit }) =>
    `Báo cáo dài quá giới hạn: hơn ${countVi(limit)} ${REPORT[what]}; hãy bớt số liệu, hoặc sửa mẫu báo cáo (--template, --templates).`,
  'period-reversed': ({ from, to }) => `Kỳ báo cáo kết thúc (${to}) trước khi bắt đầu (${from}); hãy sửa from hoặc to.`,
  'document-duplicate': ({ kind, number }) => `${kind} số ${number} đã được kê ở trên; hãy xóa bớt một lần.`,
  'event-day-and-span': ({ key }) =>
    `Đã ghi ngày tổ chức (date) thì không ghi ${key}; diễn ra nhiều ngày thì bỏ date, chỉ ghi from và to.`,
  'plan-empty': () =>
    'Kế hoạch này không có con số nào; hãy ghi số được giao (value), tỷ lệ đã công bố (percent), hoặc số còn thiếu, số vượt (shortfall, excess).',
  'plan-zero': () =>
    'Kế hoạch bằng 0 thì không tính được tỷ lệ; hãy xóa kế hoạch này, sửa con số, hoặc ghi limit: tối đa nếu là mức không được vượt quá.',
  'percent-disagrees': ({ published, computed, value, plan }) =>
    `Tỷ lệ công bố ${published} không khớp với ${value} trên kế hoạch ${plan} (tính ra ${computed}); báo cáo vẫn in số công bố, hãy kiểm tra lại nguồn.`,
  'percent-impossible': ({ percent, value }) =>
    `Không có số kế hoạch nguyên nào mà ${value} bằng ${percent} của nó; báo cáo vẫn in số công bố, hãy kiểm tra lại nguồn.`,
  'plan-deduced': ({ percent, value, from, to }) =>
    `${value} bằng ${percent} kế hoạch thì kế hoạch ${from === to ? `chỉ có thể là ${from}` : `nằm trong khoảng từ ${from} đến ${to}`}.`,
  ...consistencyMessagesVi,
  'narrative-unknown-figure': ({ name, nearest }) =>
    `Không có con số tên "${name}"${suggest(nearest) || '; hãy khai báo trong facts hoặc sửa tên.'}`,
  'narrative-syntax': ({ text }) =>
    `"${text}" không phải cách gọi con số; hãy viết {{tên}}, ví dụ {{facts.ethnic-share}}.`,
  'figure-unprinted': ({ name, text }) =>
    `Con số ${text} có trong tệp nhưng báo cáo không in ở đâu; hãy gọi {{${name}}} trong một câu, hoặc bỏ nếu không dùng.`,
  'letterhead-borrowed': ({ profile, own }) =>
    `Báo cáo được in theo thể thức ${profile} nhưng phần đầu, phần ký trong tệp viết cho thể thức ${own}; hãy khai thêm report.${profile} trước khi ban hành.`,

  'number-notation': ({ text, suggestion }) =>
    `"${text}" không phải cách viết số trong văn bản tiếng Việt${write(suggestion)}.`,
  'number-foreign-digit': ({ text, character, codePoint, suggestion }) =>
    `Trong "${text}" có "${character}" (${codePoint}) không phải chữ số 0–9${write(suggestion)}.`,
  'number-negative': ({ text }) => `"${text}" là số âm; con số ở đây không được nhỏ hơn 0, hãy kiểm tra lại.`,
  'number-fraction': ({ text }) => `"${text}" có phần lẻ; ở đây chỉ đếm bằng số nguyên, hãy kiểm tra lại.`,
  'number-grouping': ({ text, suggestion }) =>
    `Dấu ngăn cách trong "${text}" không đúng: hàng nghìn dùng dấu chấm, phần lẻ dùng dấu phẩy${write(suggestion)}.`,
  'number-ambiguous': ({ text, first, second }) =>
    `"${text}" có thể đọc hai cách; hãy ${first === null || second === null ? 'chỉ ghi một con số, viết rõ phần nghìn hay phần lẻ' : `viết rõ "${first}" hoặc "${second}"`}.`,
  'number-leading-zero': ({ text, suggestion }) => `"${text}" thừa số 0 ở đầu${write(suggestion)}.`,
  'number-with-unit': ({ text, number, unit, key, expected }) =>
    number === null || key === null
      ? `Trong "${text}" có "${unit}"; ở đây ${ALONE[expected]}.`
      : `"${text}" lẫn cả đơn vị; ở đây chỉ ghi "${number}", còn "${unit}" ghi ở khóa ${key} bên cạnh.`,
  'number-range': ({ text }) =>
    `Trong "${text}" số đầu không nhỏ hơn số cuối; hãy đổi lại thứ tự, hoặc chỉ ghi một số.`,
  'ratio-of-zero': ({ text }) => `"${text}" chia cho 0; hãy ghi tổng số lớn hơn 0.`,
  'number-unreadable': ({ text, expected }) => `Không đọc được "${text}" thành ${NUMBERS[expected]}.`,
  'number-too-long': ({ length, limit }) =>
    `Con số dài ${countVi(length)} ký tự, quá giới hạn ${countVi(limit)}; hãy kiểm tra lại.`,
  'number-unquoted': ({ text, read, safe }) =>
    `Được đọc là ${read} theo cách viết tiếng Việt, nhưng công cụ YAML khác có thể hiểu ${text} là số thập phân; hãy viết ${safe} hoặc "${text}" (có ngoặc kép) cho chắc chắn.`,
  'number-decimal-point': ({ text, suggestion }) =>
    `"${text}" dùng dấu chấm cho phần lẻ; tiếng Việt dùng dấu phẩy, hãy viết "${suggestion}".`,
  'date-unreadable': ({ text }) => `Không đọc được "${text}" thành ngày tháng; hãy viết 2019-09-30 hoặc 30/9/2019.`,
  'date-nonexistent': ({ text }) => `Trong lịch không có "${text}"; hãy kiểm tra lại ngày, tháng.`,
  'date-imprecise': ({ text }) => `"${text}" chưa đủ ngày, tháng, năm; hãy viết như 2019-09-30 hoặc 30/9/2019.`,
  ...templateMessagesVi,
  ...documentMessagesVi,
  ...registerMessagesVi,
  ...rollupMessagesVi,
};
