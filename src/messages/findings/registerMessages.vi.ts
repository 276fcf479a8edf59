import type { DayReason, RegisterColumn, RegisterFormat, RegisterMeasure } from '../../diagnostics/registerCodes.js';
import { ROWS_VI, registerRows } from '../../diagnostics/registerRows.js';
import { countVi } from '../counts.js';
import type { RegisterMessages } from './registerMessages.js';

const FORMATS = {
  xls: 'Đây là bảng tính định dạng cũ (.xls)',
  xlsb: 'Đây là bảng tính nhị phân (.xlsb)',
  ods: 'Đây là bảng tính OpenDocument (.ods)',
  other: 'Nội dung tệp không phải bảng tính Excel',
} as const satisfies Readonly<Record<RegisterFormat, string>>;

const DAYS = {
  missing: () => 'Dòng này chưa ghi ngày nên không được đếm; hãy ghi ngày.',
  unreadable: (text) => `Không đọc được "${text}" thành ngày nên dòng này không được đếm; hãy ghi như 30/9/2025.`,
  nonexistent: (text) =>
    `Trong lịch không có ngày "${text}" (ngày đứng trước tháng) nên dòng này không được đếm; hãy kiểm tra lại.`,
  imprecise: (text) => `"${text}" chưa đủ ngày, tháng, năm nên dòng này không được đếm; hãy ghi như 30/9/2025.`,
  'short-year': (text) => `Năm trong "${text}" chỉ có hai chữ số nên dòng này không được đếm; hãy ghi đủ bốn chữ số.`,
} as const satisfies Readonly<Record<DayReason, (text: string) => string>>;

/** Columns as offices call them. */
const COLUMNS: Readonly<Partial<Record<RegisterColumn, string>>> = {
  date: 'ngày',
  form: 'hình thức, thể loại',
  organisers: 'đơn vị tổ chức',
  attendance: 'số người dự',
  place: 'địa điểm',
  count: 'số lượng',
  outlet: 'cơ quan báo chí',
  title: 'tên bài',
  name: 'tên đơn vị',
  total: 'tổng số người tham gia',
  social: 'BHXH',
  compulsory: 'BHXH bắt buộc',
  voluntary: 'BHXH tự nguyện',
  health: 'BHYT',
  unemployment: 'BHTN',
};
const PARTS: Readonly<Record<string, string>> = {
  plan: 'kế hoạch',
  percent: 'tỷ lệ thực hiện kế hoạch',
  coverage: 'tỷ lệ bao phủ',
};

function columnVi(column: RegisterColumn): string {
  const [whole = '', part] = column.split('.');
  const name = COLUMNS[whole as RegisterColumn] ?? column;
  return part === undefined ? name : `${name}: ${PARTS[part] ?? part}`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
const headed = (headings: readonly string[]): string =>
  headings.length === 0 ? 'không tìm thấy dòng tiêu đề nào' : `tiêu đề đọc được: ${headings.join('; ')}`;
const SAVE_AS = 'hãy mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx';

const MEASURES = {
  rows: 'dòng',
  columns: 'cột',
  cells: 'ô',
  cell: 'chữ trong một ô',
  letters: 'chữ',
  lines: 'hình thức, cơ quan hoặc địa phương khác nhau',
} satisfies Record<RegisterMeasure, string>;

export const registerMessagesVi: RegisterMessages = {
  'register-format': ({ format }) => `${FORMATS[format]}; ${SAVE_AS}.`,
  'register-encrypted': () =>
    'Bảng tính có đặt mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
  'register-damaged': ({ part }) => `Bảng tính bị hỏng${part === null ? '' : ` (phần ${part})`}; ${SAVE_AS}.`,
  'register-too-large': ({ part, megabytes }) =>
    `${part === null ? 'Tệp' : `Phần ${part} của bảng tính`} lớn hơn ${megabytes} MB; hãy tách thành nhiều tệp.`,
  'register-bomb': ({ part, limit }) =>
    `Phần ${part} của bảng tính bung ra gấp hơn ${limit} lần, không thể là sổ theo dõi; tệp không được mở, hãy kiểm tra nơi gửi.`,
  'register-too-long': ({ what, limit }) =>
    `Sổ có hơn ${countVi(limit)} ${MEASURES[what]}; hãy tách mỗi năm một tệp, bỏ bớt cột và trang tính không cần đến.`,
  'register-empty': () => 'Bảng không có dòng nào; hãy kiểm tra tệp và trang tính.',
  'register-encoding': ({ encoding }) =>
    `Chữ trong tệp ghi bằng bảng mã ${encoding ?? 'không nhận ra được'}, chương trình không đọc; hãy mở bằng Excel, chuyển mã sang Unicode rồi lưu lại với kiểu "CSV UTF-8" hoặc .xlsx.`,
  'register-windows-1258': () =>
    'Tệp ghi bằng bảng mã windows-1258; vẫn đọc được, nhưng nên lưu lại với kiểu "CSV UTF-8" để không lẫn dấu.',
  'register-unclosed': ({ row }) =>
    `Ở dòng ${row} hoặc sau đó có dấu ngoặc kép mở mà không đóng, nên không biết dòng kết thúc ở đâu; hãy thêm dấu đóng hoặc xóa dấu mở.`,

  'sheet-unknown': ({ name, nearest, sheets }) =>
    `Không có trang tính "${name}"${nearest === null ? '' : `; có phải "${nearest}" không?`}; trong tệp có: ${quoted(sheets)}.`,
  'sheet-unclear': ({ sheets }) =>
    `Nhiều trang tính có đủ các cột cần đọc (${quoted(sheets)}); hãy ghi tên trang cần đọc ở khóa sheet.`,
  'sheet-chosen': ({ sheet, others }) =>
    `Không ghi khóa sheet nên đã đọc trang tính "${sheet}", không đọc ${quoted(others)}.`,

  'column-unknown': ({ heading, nearest, headings }) =>
    `Không có cột "${heading}"${nearest === null ? '' : `; có phải "${nearest}" không?`} (${headed(headings)}).`,
  'column-missing': ({ column, headings }) =>
    `Không nhận ra cột ${columnVi(column)}; hãy ghi tiêu đề của cột ấy ở khóa columns (${headed(headings)}).`,
  'column-unclear': ({ column, headings }) =>
    `Có nhiều cột có thể là cột ${columnVi(column)}: ${headings.join('; ')}; hãy ghi rõ cột nào ở khóa columns, bằng tiêu đề hoặc bằng chữ cái của cột.`,
  'columns-guessed': ({ read, unread }) =>
    `Đã hiểu các cột theo tiêu đề: ${read.map(({ column, heading }) => `${heading} là ${columnVi(column)}`).join('; ')}${unread.length === 0 ? '' : `; không đọc: ${unread.join('; ')}`}.`,

  'row-outside-period': ({ date, from, to }) =>
    `Ngày ${date} nằm ngoài kỳ báo cáo (từ ${from} đến ${to}) nên dòng này không được đếm.`,
  'row-date-unread': ({ text, reason }) => DAYS[reason](text),
  'row-date-number': ({ number, date }) =>
    `Ô này là số ${number} không có định dạng ngày, được hiểu là ngày ${date}; hãy kiểm tra rồi đặt định dạng ngày cho ô.`,
  'row-twice': ({ first }) =>
    `Dòng này giống hệt dòng ${first} (trừ số thứ tự) nên không được đếm lần nữa; nếu là hai việc khác nhau thì hãy ghi thêm điểm khác, còn không thì xóa bớt.`,
  'place-twice': ({ first }) =>
    `Đơn vị này đã có ở dòng ${first} nên dòng này không được lấy; hãy xóa bớt một dòng hoặc ghi rõ tên.`,
  'row-lacks': ({ column, counted }) =>
    `Dòng này chưa ghi ${columnVi(column)}${counted ? '; dòng vẫn được đếm, con số ấy coi như chưa biết' : ' nên không được đếm'}; hãy ghi thêm.`,
  'cell-error': ({ error }) => `Ô này báo lỗi ${error} nên không được tính; hãy sửa công thức.`,
  'cell-uncalculated': () =>
    'Ô này có công thức mà chưa lưu kết quả nên không được tính; hãy mở tệp bằng Excel rồi lưu lại.',
  'cell-unread': ({ text, column }) =>
    `Không đọc được "${text}" ở cột ${columnVi(column)} thành con số nên không được tính; hãy ghi lại bằng chữ số.`,
  'cell-shared': ({ cells }) =>
    `Một con số ghi chung cho các ô ${cells} của nhiều dòng không cùng một nhóm nên không chia ra được và không được tính; hãy ghi riêng cho từng dòng.`,
  'word-nearly': ({ text, other, rows }) =>
    `"${text}" (dòng ${rows}) gần giống "${other}" và được đếm riêng; nếu là một thì hãy sửa cho giống nhau.`,
  'total-disagrees': ({ total, sum, hidden }) =>
    `Dòng tổng ghi ${total} nhưng cộng các dòng được ${sum}${hidden.length === 0 ? '' : `; tổng bỏ qua các dòng ẩn ${hidden.join(', ')}, các dòng ấy vẫn được đếm`}; hãy kiểm tra lại.`,
  'total-unjudged': ({ total, cells }) =>
    `Chưa đối chiếu được tổng ${total} với các dòng, vì không đọc được ${cells.join(', ')}; hãy sửa các ô ấy.`,
  'rows-wider': ({ rows }) =>
    `Dòng ${rows} có nhiều ô hơn dòng tiêu đề, có thể vì dấu ngăn cột nằm trong chữ mà chữ không đặt trong ngoặc kép, nên các ô lệch cột; hãy kiểm tra, sửa lại các dòng ấy.`,
  'rows-hidden': ({ rows }) => `Trang tính đang ẩn hoặc lọc các dòng ${rows}; các dòng này vẫn được đếm.`,

  'register-missing': ({ file }) =>
    `Không tìm thấy tệp sổ "${file}"; hãy kiểm tra tên, tính từ thư mục của tệp số liệu.`,
  'register-unreadable': ({ file, reason }) => `Không mở được tệp sổ "${file}" (${reason}); hãy kiểm tra quyền đọc.`,
  'register-outside': ({ file }) =>
    `Tệp sổ "${file}" nằm ngoài thư mục của tệp số liệu nên không được đọc; hãy chép vào thư mục ấy, hoặc cho phép bằng --registers-anywhere.`,
  'count-differs': ({ typed, counted, places }) =>
    `Ở đây ghi ${typed}, nhưng đếm trong ${places.map((rows) => registerRows(rows, ROWS_VI)).join('; ')} được ${counted}; báo cáo vẫn in số đã ghi, hãy kiểm tra lại.`,
  'outlet-shared': ({ outlet, outlets }) =>
    `"${outlet}" đã được đếm riêng từ sổ, mà ở đây lại chung một con số với ${outlets.length - 1} nơi khác (${outlets.join(', ')}); hãy xem có tính hai lần không.`,
  'outlets-grouped': ({ groups }) =>
    `Đã xếp nhóm theo tên: ${groups.map(({ outlet, group }) => `${outlet} là ${group}`).join('; ')}; muốn xếp khác thì hãy khai nơi ấy ở media.`,
};
