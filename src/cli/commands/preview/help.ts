import type { HelpPages } from '../../arguments/help.js';

export const previewHelp: HelpPages<'files', 'open' | 'against'> = {
  vi: {
    usage: '[tùy chọn] <tệp...>',
    description:
      'Mở trang web của chương trình với các tệp số liệu trên máy này: báo cáo đổi theo mỗi khi tệp, mẫu hoặc sổ theo dõi đổi.',
    arguments: { files: 'tệp số liệu YAML, thư mục hoặc mẫu tên của các tệp ấy; tệp đầu tiên được mở' },
    options: {
      open: 'mở luôn trong trình duyệt',
      against: 'so sánh với tệp của kỳ trước',
    },
    examples: [
      ['bhxh-report preview data/binhphuoc.yaml --open', 'soạn và xem báo cáo trong trình duyệt; Ctrl+C để dừng'],
      ['bhxh-report preview 2019.yaml --templates mau/', 'xem ngay kết quả sửa mẫu'],
    ],
  },
  en: {
    usage: '[options] <files...>',
    description:
      'Open the page in a browser with data files of this computer: the report changes with every change of a file, template or register.',
    arguments: { files: 'YAML data files, folders of them or patterns; the first one is opened' },
    options: {
      open: 'show it in the browser at once',
      against: 'compare with the file of an earlier period',
    },
    examples: [
      ['bhxh-report preview data/binhphuoc.yaml --open', 'edit and see the report in a browser; Ctrl+C stops'],
      ['bhxh-report preview 2019.yaml --templates my-templates/', 'see what a change of a template does'],
    ],
  },
};
