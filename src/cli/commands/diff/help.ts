import type { HelpPages } from '../../arguments/help.js';

export const diffHelp: HelpPages<'files', 'output'> = {
  vi: {
    usage: '[tùy chọn] <cũ...> <mới...>',
    description: 'So sánh hai kỳ của một địa bàn: số nào tăng, giảm, mới có, không còn; kế hoạch đạt hay chưa.',
    arguments: {
      files: 'tệp cũ rồi tệp mới; tỉnh đã sáp nhập thì ghi mọi tỉnh hợp thành, đặt "--" giữa hai bên',
    },
    options: {
      output: 'tệp hoặc thư mục ghi kết quả (mặc định: in ra đầu ra chuẩn)',
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
      output: 'file or folder for the result (default: standard output)',
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
