import type { DocumentMeasure, ForeignFormat } from '../../diagnostics/documentCodes.js';
import { countVi } from '../counts.js';
import type { DocumentMessages } from './documentMessages.js';

const SAVE_AGAIN = 'hãy mở bằng Word rồi lưu lại thành .docx';
const ASK_AGAIN = 'hãy xin lại bản gốc';
const partOf = (part: string | null): string => (part === null ? '' : ` (phần ${part})`);

const MEASURES = {
  passages: 'đoạn, dòng hoặc ô bảng',
  pieces: 'mẩu chữ khác định dạng',
  letters: 'chữ',
  passage: 'chữ trong một đoạn, dòng hoặc ô bảng',
  words: 'từ',
  numbers: 'con số',
} satisfies Record<DocumentMeasure, string>;

const FORMATS = {
  pdf: 'PDF',
  rtf: 'RTF',
  odt: 'OpenDocument (.odt)',
  mht: 'trang web lưu một tệp (.mht)',
  'word-xml': 'Word XML',
} satisfies Record<ForeignFormat, string>;

export const documentMessagesVi: DocumentMessages = {
  'document-unknown': () =>
    'Chỉ đọc được tệp .docx, .html, .md và .txt, tệp này không phải loại nào trong đó; hãy lưu lại thành .docx.',
  'document-convert': ({ format }) =>
    format === 'pdf'
      ? `Đây là tệp ${FORMATS.pdf}, không đọc được con số một cách chắc chắn; hãy xin tệp .docx, hoặc mở bằng Word rồi lưu lại thành .docx.`
      : `Đây là tệp ${FORMATS[format]}; hãy mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.`,
  'word-no-zip': () => `Nội dung tệp không phải văn bản Word .docx; ${SAVE_AGAIN}.`,
  'word-old-format': () => `Đây là tệp Word định dạng cũ (.doc); ${SAVE_AGAIN}.`,
  'word-encrypted': () => 'Tệp Word có đặt mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
  'word-truncated': () => `Tệp Word bị cụt, thiếu phần cuối; ${ASK_AGAIN}.`,
  'word-zip64': () => `Tệp Word ở dạng nén zip64, dành cho tệp trên 4 GB nên không đọc được; ${SAVE_AGAIN}.`,
  'word-part-outside': ({ part }) =>
    `Trong tệp có phần mang tên "${part}", dẫn ra ngoài tệp, nên tệp không được đọc; không chương trình văn phòng nào ghi như vậy, ${ASK_AGAIN}.`,
  'word-damaged': ({ part }) => `Tệp Word bị hỏng${partOf(part)}; ${SAVE_AGAIN}, hoặc ${ASK_AGAIN}.`,
  'word-too-large': ({ part, megabytes }) =>
    `Phần ${part} của tệp Word quá lớn, bung ra hơn ${megabytes} MB; hãy chia văn bản thành nhiều tệp.`,
  'word-too-many-parts': ({ count, limit }) =>
    `Tệp Word có ${countVi(count)} phần, quá giới hạn ${countVi(limit)}; hãy bỏ bớt ảnh hoặc chia văn bản thành nhiều tệp.`,
  'word-bomb': ({ part, limit }) =>
    `Phần ${part} của tệp bung ra gấp hơn ${limit} lần, không thể là văn bản; tệp không được mở, hãy kiểm tra nơi gửi.`,
  'word-no-document': () =>
    `Trong tệp không có văn bản Word (có thể là bảng tính hoặc tệp nén khác); hãy chọn tệp .docx.`,
  'xml-dtd': ({ part }) =>
    `Phần ${part} của tệp có khai báo DOCTYPE, Word không bao giờ ghi như vậy; tệp không được đọc, hãy kiểm tra nơi gửi.`,
  'xml-broken': ({ part, line, column }) =>
    `Phần ${part} của tệp hỏng ở dòng ${line}, cột ${column}; ${SAVE_AGAIN}, hoặc ${ASK_AGAIN}.`,
  'xml-too-deep': ({ part, limit }) =>
    `Nội dung lồng vào nhau quá ${limit} lớp${partOf(part)} nên không được đọc; hãy kiểm tra nơi gửi.`,
  'xml-too-much': ({ part, what, limit }) =>
    `Phần ${part} của tệp có một thẻ khai quá ${limit} ${what === 'attributes' ? 'thuộc tính' : 'tiền tố'}, Word không bao giờ ghi như vậy; tệp không được đọc, hãy kiểm tra nơi gửi.`,
  'marks-piled': () =>
    'Có chữ cái mang hơn 30 dấu chồng lên nhau, không văn bản nào có: tệp bị hỏng hoặc không phải văn bản; hãy xóa chỗ ấy và gõ lại.',
  'document-letters': ({ encoding, word }) =>
    encoding === 'lost'
      ? `Văn bản có chữ mất dấu ("${word}"); số liệu vẫn được đối chiếu, nhưng lời văn thì không chắc đúng.`
      : `Văn bản có chữ gõ bằng bảng mã ${encoding === 'UTF-8' ? 'bị hiện sai' : encoding} ("${word}"); số liệu vẫn được đối chiếu, nhưng lời văn thì không chắc đúng; nên chuyển sang Unicode.`,
  'document-incomparable': ({ numbers, figures, limit }) =>
    `Văn bản có ${countVi(numbers)} con số, báo cáo có ${countVi(figures)}: quá giới hạn ${countVi(limit)} lần đối chiếu; hãy chia văn bản thành nhiều tệp.`,
  'document-too-long': ({ what, limit }) =>
    `Văn bản dài quá giới hạn: hơn ${countVi(limit)} ${MEASURES[what]}; hãy chia thành nhiều tệp, hoặc bỏ bớt phần không cần đến.`,
};
