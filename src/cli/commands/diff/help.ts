import { GROUPS } from '../../../compare/rows/groups.js';
import { FORMATS } from '../../../writers/index.js';
import type { HelpPages } from '../../arguments/help.js';

export const diffHelp: HelpPages<'files', 'format' | 'output' | 'only' | 'exitCode'> = {
  vi: {
    usage: '[tùy chọn] <cũ...> <mới...>',
    description: 'So sánh hai kỳ của một địa bàn: số nào tăng, giảm, mới có, không còn; kế hoạch đạt hay chưa.',
    arguments: {
      files: 'tệp cũ rồi tệp mới; tỉnh đã sáp nhập thì ghi mọi tỉnh hợp thành, đặt "--" giữa hai bên',
    },
    options: {
      format: `định dạng, cách nhau bằng dấu phẩy: ${FORMATS.join(', ')} (mặc định txt, hoặc theo đuôi tệp của -o)`,
      output: 'tệp hoặc thư mục ghi kết quả (mặc định: in ra đầu ra chuẩn)',
      only: `chỉ lấy: changed (có thay đổi), targets (có kế hoạch, chỉ tiêu) hoặc các nhóm ${GROUPS.join(', ')}`,
      exitCode: 'mã kết thúc là 1 khi có khác biệt',
    },
    examples: [
      ['bhxh-report diff nam-2018.yaml nam-2019.yaml', 'in bảng so sánh ra màn hình'],
      ['bhxh-report diff nam-2018.yaml nam-2019.yaml -f docx -o so-sanh.docx', 'lập phụ lục so sánh số liệu'],
      ['bhxh-report diff nam-2018.yaml nam-2019.yaml --only participants,rates', 'chỉ người tham gia và tỷ lệ bao phủ'],
      ['bhxh-report diff binhphuoc-2024.yaml dongnai-2024.yaml -- dongnai-2025.yaml', 'tổng hai tỉnh cũ với tỉnh mới'],
      ['bhxh-report diff cu.yaml moi.yaml -f json --exit-code', 'cho chương trình khác đọc'],
    ],
  },
  en: {
    usage: '[options] <old...> <new...>',
    description: 'Compare two periods of one place: what rose, fell, came or went, and what became of the plans.',
    arguments: {
      files: 'the old file, then the new one; of merged provinces all parts, with "--" between the two sides',
    },
    options: {
      format: `formats, separated by commas: ${FORMATS.join(', ')} (default txt, or as the ending of -o says)`,
      output: 'file or folder for the result (default: standard output)',
      only: `only these: changed, targets (with a plan or target), or groups: ${GROUPS.join(', ')}`,
      exitCode: 'exit with 1 where anything differs',
    },
    examples: [
      ['bhxh-report diff 2018.yaml 2019.yaml', 'prints the tables on the screen'],
      ['bhxh-report diff 2018.yaml 2019.yaml -f docx -o compared.docx', 'makes an appendix of comparison'],
      ['bhxh-report diff 2018.yaml 2019.yaml --only participants,rates', 'only participants and coverage'],
      [
        'bhxh-report diff binhphuoc-2024.yaml dongnai-2024.yaml -- dongnai-2025.yaml',
        'two old provinces with the new one',
      ],
      ['bhxh-report diff old.yaml new.yaml -f json --exit-code', 'for other programs'],
    ],
  },
};
