import type { ReportMeasure, SignKind, YamlReason } from '../diagnostics/codes.js';
import type { WrongEncoding } from '../diagnostics/letterTerms.js';
import { consistencyMessagesVi } from './consistencyMessages.vi.js';
import { documentMessagesVi } from './documentMessages.vi.js';
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

const YAML = {
  ALIAS_PROPS: 'bí danh (*tên) không được kèm neo hay nhãn; hãy bỏ phần đứng trước dấu *',
  BAD_ALIAS:
    'chữ bắt đầu bằng * là bí danh, mà neo (&tên) của nó không có hoặc chứa chính nó; hãy chép nội dung vào đây, hoặc đặt cả dòng chữ trong ngoặc kép',
  BAD_COLLECTION_TYPE: 'nhãn kiểu không khớp với nội dung; hãy bỏ nhãn bắt đầu bằng dấu !',
  BAD_DIRECTIVE: 'dòng bắt đầu bằng % là chỉ thị YAML không hiểu được; hãy xóa dòng này',
  BAD_DQ_ESCAPE:
    "sau dấu \\ trong ngoặc kép là ký hiệu không có nghĩa; hãy viết \\\\, hoặc thay ngoặc kép bằng dấu nháy đơn (')",
  BAD_INDENT: 'dòng này thụt vào không khớp với các dòng trên; hãy để thẳng lề với mục cùng cấp',
  BAD_PROP_ORDER: 'neo hoặc nhãn đứng sai chỗ; hãy đặt ngay trước giá trị',
  BAD_SCALAR_START:
    'chữ không để trong ngoặc kép không được bắt đầu bằng ký tự này; hãy đặt cả dòng chữ trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY:
    'trong một dòng có hai lần dấu hai chấm; hãy đặt phần chữ sau dấu hai chấm thứ nhất trong ngoặc kép',
  BLOCK_IN_FLOW:
    'trong { } hoặc [ ] không viết được danh sách nhiều dòng; hãy bỏ ngoặc, hoặc ngăn các mục bằng dấu phẩy',
  COMMENT_IN_TEXT:
    'ghi chú (#) đứng giữa các dòng của một đoạn chữ nên đoạn chữ bị cắt ở đó; hãy đưa ghi chú lên trên đoạn chữ',
  DASH_FOR_NONE: 'dấu - không có nghĩa là không có; hãy xóa khóa này, hoặc để trống',
  DUPLICATE_KEY: 'khóa này đã có ở trên, trong cùng một mục; hãy xóa bớt một hoặc gộp lại',
  IMPOSSIBLE: 'không đọc được chỗ này; hãy viết lại mục này theo mẫu trong data/README.md',
  KEY_OVER_1024_CHARS: 'khóa dài quá; có lẽ thiếu dấu ngoặc kép quanh một câu có dấu hai chấm',
  MISSING_CHAR:
    'ở đây hoặc ngay trước đây thiếu dấu hai chấm sau tên khóa, dấu phẩy, dấu cách hoặc dấu gạch đầu mục; hãy thêm cho đủ',
  MULTILINE_IMPLICIT_KEY: 'dòng này thiếu dấu hai chấm hoặc dấu cách sau dấu hai chấm; hãy viết dạng "khóa: giá trị"',
  MULTIPLE_ANCHORS: 'một giá trị chỉ có một neo (&tên); hãy bỏ bớt',
  MULTIPLE_DOCS: 'một tệp chỉ chứa một đơn vị trong một kỳ; hãy tách phần sau dấu --- ra tệp khác',
  MULTIPLE_TAGS: 'một giá trị chỉ có một nhãn (!tên); hãy bỏ bớt',
  NON_STRING_KEY: 'tên khóa để trống hoặc không phải một từ; hãy ghi tên khóa trước dấu hai chấm',
  RESOURCE_EXHAUSTION:
    'các mục lồng nhau quá sâu hoặc quá nhiều; tệp số liệu không cần như vậy, hãy kiểm tra các dấu [ { và bí danh (*tên)',
  TAB_AS_INDENT: 'dòng này thụt vào bằng phím Tab hoặc dấu cách lạ; hãy thay bằng dấu cách thường',
  TAG_RESOLVE_FAILED:
    'chữ bắt đầu bằng ! là nhãn kiểu, tệp số liệu không dùng; hãy bỏ nhãn, hoặc đặt cả dòng chữ trong ngoặc kép',
  UNCLOSED: 'dấu ngoặc hoặc dấu nháy mở ở đây không có dấu đóng; hãy thêm dấu đóng, hoặc xóa dấu mở nếu thừa',
  UNEXPECTED_TOKEN:
    "phần này đứng không đúng chỗ; câu mở đầu bằng ngoặc hay dấu nháy thì đặt cả câu trong dấu nháy đơn ('), còn không thì hãy kiểm tra dấu phẩy và ngoặc quanh đây",
} satisfies Record<YamlReason, string>;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const suggest = (nearest: string | null): string => (nearest === null ? '' : `; có phải "${nearest}" không?`);
const write = (suggestion: string | null): string =>
  suggestion === null ? '; hãy viết lại bằng chữ số 0–9, như 837.727 hoặc 96,06%' : `; hãy viết "${suggestion}"`;
const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace('.', ',').replace(',0', '');

const SIGNS = {
  quotes: (sign) =>
    `Dấu ${sign} là ngoặc kép cong của Word, ở đây chỉ là một chữ như mọi chữ; hãy gõ lại bằng ngoặc kép thẳng (").`,
  item: (sign) => `Dấu ${sign} không mở một mục của danh sách; hãy gõ dấu gạch nối (-) và một dấu cách.`,
  hyphen: (sign) => `Dấu ${sign} dài hơn dấu gạch nối nên đọc khác đi; hãy gõ lại bằng dấu gạch nối (-).`,
  none: (sign) => `Dấu ${sign} không có nghĩa là không có; nếu không có thì hãy xóa khóa này, hoặc để trống.`,
} satisfies Record<SignKind, (sign: string) => string>;

const WRONG = {
  TCVN3: 'Đoạn này gõ bằng bảng mã TCVN3 (ABC) cũ',
  VNI: 'Đoạn này gõ bằng bảng mã VNI cũ',
  'UTF-8': 'Đoạn này bị hiện sai bảng mã',
} satisfies Record<Exclude<WrongEncoding, 'lost'>, string>;

export const findingMessagesVi: FindingMessages = {
  'file-missing': ({ file }) => `Không tìm thấy tệp "${file}"; hãy kiểm tra tên và thư mục.`,
  'file-is-directory': ({ file }) =>
    `"${file}" là thư mục; hãy chỉ tên tệp, ví dụ "${file.replace(/\/$/, '')}/binhphuoc.yaml".`,
  'stdin-is-directory': () =>
    'Đầu vào chuẩn là một thư mục, không có gì để đọc; hãy dẫn vào một tệp, ví dụ: < binhphuoc.yaml.',
  'file-unreadable': ({ file, reason }) => `Không mở được tệp "${file}" (${reason}); hãy kiểm tra quyền đọc.`,
  'file-too-large': ({ bytes, limit }) =>
    `Tệp lớn ${megabytes(bytes)} MB, quá giới hạn ${megabytes(limit)} MB của một tệp số liệu; hãy tách mỗi đơn vị, mỗi kỳ một tệp.`,
  'file-too-many-numbers': ({ count, limit }) =>
    `Tệp có ${count} con số, quá giới hạn ${limit} của một tệp số liệu; hãy tách mỗi đơn vị, mỗi kỳ một tệp.`,
  'file-empty': () => 'Tệp không có nội dung; hãy chép một tệp mẫu trong thư mục data rồi sửa.',
  'file-not-text': () => 'Tệp không phải văn bản YAML (có lẽ là tệp Word, Excel hoặc tệp nén); hãy chọn tệp .yaml.',
  'encoding-broken': () =>
    'Chữ ở chỗ này bị hỏng: tệp không ghi bằng bảng mã UTF-8, hoặc đã hỏng khi chuyển mã; hãy mở tệp gốc bằng trình soạn thảo rồi lưu lại với mã UTF-8.',
  'encoding-utf16': () =>
    'Tệp ghi bằng bảng mã UTF-16; vẫn đọc được, nhưng nên lưu lại với mã UTF-8 để công cụ khác đọc được.',
  'yaml-syntax': ({ reason }) => `Sai cú pháp YAML: ${YAML[reason]}.`,
  'comment-in-text': ({ lost }) =>
    `Từ dấu # trở đi ("${lost}") bị coi là ghi chú nên không vào báo cáo; nếu đó là lời văn thì hãy đặt cả dòng chữ trong ngoặc kép, còn nếu là ghi chú thì thêm một dấu cách sau dấu #.`,
  'comment-in-block': () =>
    'Dòng này nằm trong một đoạn chữ mở bằng > hoặc |, nên dấu # và chữ sau nó vẫn in ra; nếu là ghi chú thì hãy đưa ra ngoài đoạn chữ.',
  'indent-wrong': ({ found, expected }) =>
    `Dòng này thụt vào ${found} dấu cách, phải là ${expected} thì mới thẳng hàng với mục cùng cấp; hãy sửa lại lề.`,
  'sign-typographic': ({ kind, sign }) => SIGNS[kind](sign),
  'character-forbidden': ({ codePoint }) =>
    `Ở đây có ký tự ẩn hoặc không in được (${codePoint}); hãy xóa ký tự này, hoặc gõ lại đoạn chữ.`,

  'letters-wrong': ({ encoding, word, meant }) =>
    encoding === 'lost'
      ? `Chữ "${word}" đã mất dấu: dấu hỏi đứng ở chỗ của chữ tiếng Việt; hãy gõ lại đoạn này.`
      : `${WRONG[encoding]} ("${word}"), in ra sẽ sai chữ; hãy thay bằng chữ Unicode${meant === null ? '' : `: "${meant}"`}.`,
  'letter-eth': () => 'Chữ "Ð" ở đây không phải chữ "Đ" tiếng Việt, chỉ trông giống; vẫn đọc là "Đ", nhưng nên gõ lại.',

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
    `Danh sách có ${length} mục, quá giới hạn ${limit}; hãy chỉ giữ những mục báo cáo cần.`,
  'type-wrong': ({ expected, got }) =>
    `Ở đây cần ${SHAPES[expected]}, nhưng đang là ${SHAPES[got]}${expected === 'text' ? QUOTE_IT : ''}.`,
  'choice-unknown': ({ value, nearest, choices }) =>
    `"${value}" không dùng được ở đây; hãy chọn ${quoted(choices)}${suggest(nearest) || '.'}`,
  'text-empty': () => 'Dòng chữ để trống; hãy điền, hoặc xóa cả khóa hay mục này.',
  'text-too-long': ({ length, limit }) =>
    `Đoạn chữ dài ${length} ký tự, quá giới hạn ${limit}; hãy tách thành nhiều mục.`,
  'id-malformed': ({ value }) =>
    `Tên "${value}" không hợp lệ; chỉ dùng chữ thường không dấu, số và gạch nối, không quá 40 ký tự, ví dụ "ethnic-share".`,
  'id-duplicate': ({ id, first, list }) =>
    `Mục này trùng tên "${id}" với mục thứ ${first} của ${list}; hãy xóa bớt một mục hoặc đặt cho mỗi mục một "id" riêng.`,

  'subject-missing': () =>
    'Chưa biết báo cáo về việc gì; hãy khai văn bản được tuyên truyền (resolution) hoặc trích yếu (report.subject).',
  'report-too-long': ({ what, limit }) =>
    `Báo cáo dài quá giới hạn: hơn ${limit} ${REPORT[what]}; hãy bớt số liệu, hoặc sửa mẫu báo cáo (--template, --templates).`,
  'period-reversed': ({ from, to }) => `Kỳ báo cáo kết thúc (${to}) trước khi bắt đầu (${from}); hãy sửa from hoặc to.`,
  'document-duplicate': ({ kind, number }) => `${kind} số ${number} đã được kê ở trên; hãy xóa bớt một lần.`,
  'plan-empty': () =>
    'Kế hoạch này không có con số nào; hãy ghi số được giao (value), tỷ lệ đã công bố (percent), hoặc số còn thiếu, số vượt (shortfall, excess).',
  'plan-zero': () => 'Kế hoạch bằng 0 thì không tính được tỷ lệ; hãy xóa kế hoạch này hoặc sửa con số.',
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
    `"${text}" có thể đọc hai cách; hãy viết rõ "${first}" hoặc "${second}".`,
  'number-leading-zero': ({ text, suggestion }) => `"${text}" thừa số 0 ở đầu; hãy viết "${suggestion}".`,
  'number-with-unit': ({ text, number, unit }) =>
    `"${text}" lẫn cả đơn vị; ở đây chỉ ghi "${number}", còn "${unit}" ghi ở khóa tên gọi (form, unit).`,
  'number-range': ({ text }) =>
    `Trong "${text}" số đầu không nhỏ hơn số cuối; hãy đổi lại thứ tự, hoặc chỉ ghi một số.`,
  'ratio-of-zero': ({ text }) => `"${text}" chia cho 0; hãy ghi tổng số lớn hơn 0.`,
  'number-unreadable': ({ text, expected }) => `Không đọc được "${text}" thành ${NUMBERS[expected]}.`,
  'number-too-long': ({ length, limit }) => `Con số dài ${length} ký tự, quá giới hạn ${limit}; hãy kiểm tra lại.`,
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
