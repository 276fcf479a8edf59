import type { HelpPages } from '../../arguments/help.js';

export const configHelp: HelpPages = {
  vi: {
    usage: '[tùy chọn]',
    description:
      'Cho biết các mặc định đang dùng và từ đâu ra: tệp bhxh-report.yaml ở thư mục này hoặc thư mục chứa nó, hay của chương trình. Tùy chọn trên dòng lệnh và tệp số liệu được dùng trước.',
    arguments: {},
    options: {},
    examples: [
      ['bhxh-report config', 'kê các mặc định, mỗi dòng một mục'],
      ['bhxh-report config -f json', 'cho chương trình khác đọc'],
    ],
  },
  en: {
    usage: '[options]',
    description:
      'Say which defaults hold and where they come from: bhxh-report.yaml in this folder or one above it, or the program. Options of the command line and the data file come first.',
    arguments: {},
    options: {},
    examples: [
      ['bhxh-report config', 'lists the defaults, one a line'],
      ['bhxh-report config -f json', 'for other programs'],
    ],
  },
};
