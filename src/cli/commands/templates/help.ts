import type { HelpPages } from '../../arguments/help.js';

export const templatesHelp: HelpPages = {
  vi: {
    usage: '[lệnh]',
    description: 'Kê các bộ mẫu có sẵn, hoặc chép một bộ ra để sửa.',
    arguments: {},
    options: {},
    examples: [
      ['bhxh-report templates', 'kê tên từng bộ mẫu và bộ ấy để làm gì'],
      ['bhxh-report templates eject bao-cao mau-rieng', 'chép bộ mẫu bao-cao vào thư mục mau-rieng'],
    ],
  },
  en: {
    usage: '[command]',
    description: 'List the built-in sets of templates, or copy one to edit.',
    arguments: {},
    options: {},
    examples: [
      ['bhxh-report templates', 'lists the sets and what each is for'],
      ['bhxh-report templates eject bao-cao my-templates', 'copies the set bao-cao into the folder my-templates'],
    ],
  },
};
