import type { PdfMessages } from './pdfMessages.js';

export const pdfMessagesVi: PdfMessages = {
  pdfNeedsOffice: () =>
    'Để ra PDF cần LibreOffice, máy này chưa có (hoặc BHXH_REPORT_SOFFICE chỉ sai chỗ); hãy cài từ libreoffice.org, hoặc lập -f docx, mở bằng Word rồi chọn Lưu dưới dạng (Save As), PDF.',
  pdfLate: ({ seconds }) =>
    `LibreOffice chưa xong PDF sau ${seconds} giây nên đã bị dừng; hãy thử lại, hoặc lập -f docx rồi lưu thành PDF bằng Word.`,
  pdfBroken: ({ reason }) =>
    `Không chạy được LibreOffice để ra PDF (${reason}); hãy mở thử LibreOffice, hoặc lập -f docx rồi lưu thành PDF bằng Word.`,
  pdfNothing: ({ output }) => `LibreOffice không ghi được "${output}"; hãy lập -f docx, mở bằng Word và lưu thành PDF.`,
  packageToTerminal: ({ format }) =>
    `Tệp .${format} không in được ra màn hình; hãy ghi vào tệp (-o bao-cao.${format}) hoặc chọn -f txt.`,
};
