import type { Aspect, Extent, FormatTerm, PageElement, UnjudgedReason } from '../../diagnostics/lintTerms.js';
import { shortened } from '../shortened.js';
import { type ExtentWords, extentText } from './extentText.js';
import type { LintMessages, LintUsage } from './lintMessages.js';
import { verifyMessagesVi } from './verifyMessages.vi.js';

const ELEMENTS = {
  page: 'Trang giấy',
  'page-number': 'Số trang',
  text: 'Chữ',
  letterhead: 'Phần đầu',
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  'title-of-party': 'Tiêu đề',
  parent: 'Tên cơ quan cấp trên',
  issuer: 'Tên cơ quan ban hành',
  number: 'Số, ký hiệu',
  'place-and-date': 'Địa danh, ngày tháng',
  kind: 'Tên loại văn bản',
  subject: 'Trích yếu',
  addressees: 'Kính gửi',
  body: 'Nội dung',
  heading: 'Đề mục',
  'end-block': 'Khối cuối văn bản',
  authority: 'Quyền hạn ký',
  'signer-title': 'Chức vụ người ký',
  'signer-name': 'Họ tên người ký',
  'recipients-label': 'Nơi nhận',
  recipients: 'Danh sách nơi nhận',
  'appendix-label': 'Nhãn phụ lục',
  'appendix-title': 'Tên phụ lục',
  'appendix-reference': 'Dòng kèm theo của phụ lục',
  appendix: 'Phụ lục',
  table: 'Bảng',
} satisfies Record<PageElement, string>;

const ASPECTS = {
  presence: '',
  paper: 'khổ',
  orientation: 'hướng',
  'margin-top': 'lề trên',
  'margin-bottom': 'lề dưới',
  'margin-left': 'lề trái',
  'margin-right': 'lề phải',
  'header-distance': 'cách mép trên',
  position: 'đặt ở',
  'first-page': 'trên trang đầu',
  font: 'phông',
  colour: 'màu',
  highlight: 'nền màu',
  letters: 'mã chữ có dấu',
  size: 'cỡ',
  weight: 'nét',
  slope: 'dáng',
  underline: 'gạch chân',
  case: 'chữ',
  alignment: 'căn',
  wording: 'ghi',
  line: 'bên dưới',
  'first-line': 'dòng đầu lùi vào',
  gap: 'cách đoạn trên',
  'line-spacing': 'giãn dòng',
  borders: 'đường viền',
  together: 'các dòng',
  'page-count': 'đánh số trang',
  mention: 'lời nhắc trong nội dung',
  'header-row': 'hàng tiêu đề',
  level: 'dòng đầu hai bên',
} satisfies Record<Aspect, string>;

const TERMS = {
  none: 'không có',
  there: 'có',
  portrait: 'dọc',
  landscape: 'ngang',
  header: 'lề trên',
  footer: 'chân trang',
  shown: 'có in',
  'not-shown': 'không in',
  black: 'đen',
  composed: 'dựng sẵn (NFC)',
  decomposed: 'tổ hợp (NFD)',
  bold: 'đậm',
  regular: 'không đậm',
  italic: 'nghiêng',
  upright: 'đứng',
  underlined: 'có',
  plain: 'không có',
  upper: 'in hoa',
  lower: 'in thường',
  'not-upper': 'in thường, hoa chữ cái đầu',
  'begins-upper': 'đầu viết hoa',
  'begins-lower': 'đầu viết thường',
  left: 'trái',
  center: 'giữa',
  right: 'phải',
  both: 'đều hai bên',
  'one-size': 'một cỡ',
  'several-sizes': 'nhiều cỡ',
  'text-underlined': 'gạch chân cả dòng chữ',
  'in-the-middle': 'đường kẻ ở giữa',
  aside: 'đường kẻ lệch một bên',
  level: 'ngang nhau',
  uneven: 'lệch nhau',
  'may-break': 'có thể bị ngắt sang trang khác',
  together: 'liền trên một trang',
  'from-one': 'từ 1, riêng phụ lục',
  'goes-on': 'tiếp phần trước',
  repeated: 'lặp lại ở mỗi trang, không hàng nào bị cắt',
  'not-repeated': 'không lặp lại, hoặc có hàng bị cắt',
} satisfies Record<FormatTerm, string>;

const WORDS: ExtentWords = {
  terms: TERMS,
  decimal: ',',
  or: ' hoặc ',
  lines: (number) => `${number} dòng`,
  share: (number) => `đường kẻ dài ${number}% dòng chữ`,
  atLeast: (number) => `ít nhất ${number}`,
};

const REASONS = {
  'not-found': () => 'không thấy',
  further: (count) => `tệp có ${count + 1} văn bản nối nhau; từng phần thì chỉ xét của văn bản thứ nhất`,
  'line-unmeasured': () => 'có đường kẻ nhưng không đo được độ dài',
  'line-elsewhere': () => 'không thấy đường kẻ bên dưới, nhưng có đường vẽ ở chỗ khác',
  'one-page': () => 'không thấy; văn bản một trang thì không cần',
  'lengths-unknown': () => 'tệp không ghi kích thước',
  'begins-with-tab': (count) => `${count} đoạn bắt đầu bằng phím Tab, không xét thụt dòng`,
  'numbered-by-word': (count) => `${count} đoạn do Word đánh số, không xét thụt dòng`,
  'no-section': () => 'không có phần (section) riêng, không xét số trang',
  alone: () => 'tệp chỉ có phụ lục; không xét số thứ tự, và lời nhắc trong văn bản chính',
  law: () => 'là số của văn bản quy phạm pháp luật, theo luật khác',
} satisfies Record<UnjudgedReason, (count: number) => string>;

const extent = (given: Extent): string => extentText(given, WORDS);

export const lintUsageVi: LintUsage = {
  commentsNeedWord: ({ document }) =>
    `Chỉ tệp Word (.docx) mới có nhận xét, còn "${document}" không phải; hãy bỏ --report.`,
  commentsNeedFile: () => 'Đầu ra chuẩn đã dùng để in kết quả; hãy ghi --report vào một tệp .docx.',
  commentsOneDocument: () => 'Mỗi lần chỉ ghi nhận xét cho một văn bản; hãy nêu một tệp với --report.',
  familyUnknown: ({ document }) =>
    `${document}: không thấy Quốc hiệu hay tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM ở đầu văn bản; hãy thêm --profile state hoặc --profile party.`,
};

export const lintMessagesVi: LintMessages = {
  sentence: ({ element, aspect, is, should, counted }) => {
    if (aspect === 'presence')
      return `${ELEMENTS[element]}: ${extent(is)}, ${counted ? 'phải' : 'nên'} ${extent(should)}.`;
    const subject = `${ELEMENTS[element]}: ${ASPECTS[aspect]} ${extent(is)}`;
    if (should.type === 'example') return `${subject}; phải có dạng ${extent(should)}.`;
    return `${subject}; ${counted ? 'phải là' : 'nên là'} ${extent(should)}.`;
  },
  unjudged: ({ element, reason, count }) => `${ELEMENTS[element]}: ${REASONS[reason](count)}`,
  titles: {
    breaches: 'Sai thể thức',
    habits: 'Nên xem lại, không quy định nào bắt buộc',
    unjudged: 'Không xét được',
  },
  where: ({ more, heading, ...place }) =>
    `${verifyMessagesVi.place({ ...place, heading: heading === null ? null : shortened(heading) })}${more > 0 ? `, và ${more} chỗ nữa` : ''}`,
  everywhere: 'Cả văn bản',
  moreOf: ({ count }) => `Còn ${count} chỗ nữa như vậy.`,
  decree: ({ file, decree, day }) =>
    `${file}: theo ${decree}${day === null ? ', văn bản chưa ghi ngày' : `, văn bản ngày ${day}`}`,
  verdict: ({ file, decree, breaches, habits, unjudged }) =>
    [
      breaches === 0 ? `${file}: không thấy chỗ nào sai ${decree}` : `${file}: ${breaches} điều sai ${decree}`,
      ...(habits > 0 ? [`${habits} điều nên xem lại (--notes)`] : []),
      ...(unjudged > 0 ? [`${unjudged} điều không xét được`] : []),
    ].join('; '),
  several: ({ documents, conforming }) => `${documents} văn bản: ${conforming} đúng thể thức`,
};
