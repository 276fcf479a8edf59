import type { PdfMessages } from './pdfMessages.js';

export const pdfMessagesEn: PdfMessages = {
  pdfNeedsOffice: () =>
    'A PDF needs LibreOffice, which is not installed here (or BHXH_REPORT_SOFFICE names no file); install it from libreoffice.org, or build -f docx, open it in Word and save it as PDF.',
  pdfLate: ({ seconds }) =>
    `LibreOffice had no PDF after ${seconds} seconds and was ended; try again, or build -f docx and save it as PDF in Word.`,
  pdfBroken: ({ reason }) =>
    `LibreOffice cannot be run to make a PDF (${reason}); try to open it, or build -f docx and save it as PDF in Word.`,
  pdfNothing: ({ output }) =>
    `LibreOffice did not write "${output}"; build -f docx, open it in Word and save it as PDF.`,
  packageToTerminal: ({ format }) =>
    `A .${format} file cannot be shown on a terminal; write it to a file (-o report.${format}) or choose -f txt.`,
};
