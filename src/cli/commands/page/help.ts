import type { HelpPages } from '../../arguments/help.js';

export const pageHelp: HelpPages<never, 'output'> = {
  vi: {
    usage: '[tùy chọn]',
    description:
      'Ghi ra một trang web duy nhất, mở bằng trình duyệt là soạn số liệu, xem báo cáo, kiểm tra, so sánh được: không cần cài đặt, không cần mạng.',
    arguments: {},
    options: {
      output:
        'tệp hoặc thư mục để ghi, không ghi đè tệp đã có; "-" là in ra đầu ra chuẩn (mặc định: bhxh-report.html ở thư mục hiện tại)',
    },
    examples: [
      ['bhxh-report page', 'ghi bhxh-report.html ở thư mục hiện tại; nháy đúp để mở'],
      ['bhxh-report page -o trang.html', 'ghi ra tệp khác'],
    ],
  },
  en: {
    usage: '[options]',
    description:
      'Write a single web page in which data are edited, and reports seen, checked and compared: nothing to install, no network.',
    arguments: {},
    options: {
      output:
        'file or folder to write to, never over an existing file; "-" is standard output (default: bhxh-report.html in the current folder)',
    },
    examples: [
      ['bhxh-report page', 'writes bhxh-report.html in the current folder; a double click opens it'],
      ['bhxh-report page -o page.html', 'writes another file'],
    ],
  },
};
