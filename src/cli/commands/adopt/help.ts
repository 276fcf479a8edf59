import type { HelpPages } from '../../arguments/help.js';

export const adoptHelp: HelpPages<'document', 'output'> = {
  vi: {
    usage: '<văn bản> [tùy chọn]',
    description:
      'Lập tệp số liệu từ một báo cáo hoặc bài viết đã có: con số nào rõ thì vào chỗ của nó, còn lại vào facts kèm nguyên câu.',
    arguments: { document: 'báo cáo, bài viết: .docx, .html, .md hoặc .txt; "-" là đọc từ đầu vào chuẩn' },
    options: {
      output:
        'tệp hoặc thư mục để ghi, không ghi đè tệp đã có; "-" là in ra đầu ra chuẩn (mặc định: tên văn bản đổi đuôi .yaml, ở thư mục hiện tại)',
    },
    examples: [
      ['bhxh-report adopt bao-cao-2018.docx', 'lập bao-cao-2018.yaml, trên mỗi mục là câu đã đọc'],
      ['bhxh-report adopt bai-viet.html -o data/', 'từ một trang web, ghi vào thư mục data'],
      ['bhxh-report verify bao-cao-2018.docx bao-cao-2018.yaml', 'xem còn con số nào của văn bản không có trong tệp'],
    ],
  },
  en: {
    usage: '<document> [options]',
    description:
      'Write a data file from a report or article that exists already: clear numbers get a key of their own, the others go into facts with their sentence.',
    arguments: { document: 'report or article: .docx, .html, .md or .txt; "-" reads standard input' },
    options: {
      output:
        'file or folder to write to, never over an existing file; "-" is standard output (default: the name with .yaml, in the current folder)',
    },
    examples: [
      ['bhxh-report adopt report-2018.docx', 'writes report-2018.yaml, each item below the sentence it was read from'],
      ['bhxh-report adopt article.html -o data/', 'from a web page, into the folder data'],
      [
        'bhxh-report verify report-2018.docx report-2018.yaml',
        'tells which numbers of the document are not in the file',
      ],
    ],
  },
};
