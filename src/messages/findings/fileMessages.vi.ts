import type { SignKind, YamlReason } from '../../diagnostics/fileCodes.js';
import type { WrongEncoding } from '../../diagnostics/letterTerms.js';
import { countVi } from '../counts.js';
import type { FileMessages } from './fileMessages.js';

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

export const fileMessagesVi: FileMessages = {
  'file-missing': ({ file }) => `Không tìm thấy tệp "${file}"; hãy kiểm tra tên và thư mục.`,
  'file-is-directory': ({ file }) =>
    `"${file}" là thư mục; hãy chỉ tên tệp, ví dụ "${file.replace(/\/$/, '')}/binhphuoc.yaml".`,
  'stdin-is-directory': () =>
    'Đầu vào chuẩn là một thư mục, không có gì để đọc; hãy dẫn vào một tệp, ví dụ: < binhphuoc.yaml.',
  'file-unreadable': ({ file, reason }) => `Không mở được tệp "${file}" (${reason}); hãy kiểm tra quyền đọc.`,
  'file-too-large': ({ bytes, limit }) =>
    `Tệp lớn ${megabytes(bytes)} MB, quá giới hạn ${megabytes(limit)} MB; hãy tách ra, mỗi đơn vị, mỗi kỳ một tệp.`,
  'file-too-many-numbers': ({ count, limit }) =>
    `Tệp có ${countVi(count)} con số, quá giới hạn ${countVi(limit)} của một tệp số liệu; hãy tách mỗi đơn vị, mỗi kỳ một tệp.`,
  'file-empty': () => 'Tệp không có nội dung; hãy chọn tệp khác, hoặc lập tệp số liệu mới bằng bhxh-report init.',
  'file-not-text': () =>
    'Tệp không phải văn bản thường (có lẽ là tệp Word, Excel hoặc tệp nén); số liệu là tệp .yaml, mẫu chữ là tệp .md.hbs.',
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
};
