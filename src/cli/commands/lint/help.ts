import type { HelpPages } from '../../arguments/help.js';

export const lintHelp: HelpPages<'documents', 'report'> = {
  vi: {
    usage: '[tùy chọn] <văn bản...>',
    description:
      'Rà soát thể thức của tệp Word theo quy định có hiệu lực vào ngày của văn bản: Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW hoặc 05-HD/VPTW.',
    arguments: { documents: 'tệp Word bất kỳ (.docx, .docm, .dotx); không cần do chương trình lập' },
    options: { report: 'ghi thêm một bản sao có nhận xét (comment) ở từng chỗ sai thể thức' },
    examples: [
      [
        'bhxh-report lint bao-cao.docx',
        'kê những chỗ sai thể thức, mỗi chỗ theo điểm nào; không có thì thoát với mã 0',
      ],
      ['bhxh-report lint bao-cao.docx --report nhan-xet.docx', 'ghi bản sao có nhận xét để mở bằng Word'],
      ['bhxh-report lint *.docx --profile state --format json', 'rà soát nhiều văn bản, cho chương trình khác đọc'],
      ['bhxh-report lint bao-cao.docx --notes', 'kê cả điều nên xem lại mà không quy định nào bắt buộc'],
    ],
  },
  en: {
    usage: '[options] <document...>',
    description:
      'Check the format of Word files by the rules in force on the day of the document: Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW or 05-HD/VPTW.',
    arguments: { documents: 'Word files of anybody (.docx, .docm, .dotx); they need not be made by this program' },
    options: { report: 'also write a copy with a comment at each place that breaks a rule' },
    examples: [
      [
        'bhxh-report lint report.docx',
        'lists what breaks a rule, each with its clause; exit code 0 where nothing does',
      ],
      ['bhxh-report lint report.docx --report comments.docx', 'writes a copy with comments, to open in Word'],
      ['bhxh-report lint *.docx --profile state --format json', 'checks several documents, for another program'],
      ['bhxh-report lint report.docx --notes', 'lists also what no decree asks for, and good offices keep'],
    ],
  },
};
