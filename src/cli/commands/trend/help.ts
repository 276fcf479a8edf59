import type { HelpPages } from '../../arguments/help.js';

export const trendHelp: HelpPages<'files', 'output'> = {
  vi: {
    usage: '[tùy chọn] <tệp...>',
    description:
      'Xếp số liệu nhiều kỳ của một đơn vị cạnh nhau: mức tăng mỗi năm, và với tốc độ ấy có đạt mục tiêu theo năm hay không.',
    arguments: {
      files:
        'tệp số liệu YAML của một đơn vị, mỗi tệp một kỳ, thứ tự không quan trọng; tỉnh đã sáp nhập: tệp của mọi tỉnh cũ, số được cộng lại',
    },
    options: {
      output: 'tệp hoặc thư mục ghi kết quả (mặc định: in ra đầu ra chuẩn)',
    },
    examples: [
      ['bhxh-report trend 2019.yaml 2020.yaml 2021.yaml', 'in bảng và nét diễn biến ra màn hình'],
      ['bhxh-report trend *.yaml -o dien-bien.docx', 'phụ lục Word có biểu đồ sửa được'],
      ['bhxh-report trend *.yaml --only participants.voluntary,goals', 'chỉ BHXH tự nguyện và các mục tiêu'],
      [
        'bhxh-report trend data/laichau.yaml --only goals',
        'một kỳ: còn cách mục tiêu bao xa, mỗi năm cần tăng bao nhiêu',
      ],
    ],
  },
  en: {
    usage: '[options] <files...>',
    description:
      'Put the figures of several periods of one unit side by side: the growth per year, and whether that pace reaches the targets of a year.',
    arguments: {
      files:
        'YAML data files of one unit, one period each, in any order; of a merged province, the files of all its old parts, which are added',
    },
    options: {
      output: 'file or folder to write to (default: standard output)',
    },
    examples: [
      ['bhxh-report trend 2019.yaml 2020.yaml 2021.yaml', 'tables and sparklines on the terminal'],
      ['bhxh-report trend *.yaml -o trend.docx', 'a Word appendix with charts that can be edited'],
      ['bhxh-report trend *.yaml --only participants.voluntary,goals', 'voluntary insurance and the goals only'],
      [
        'bhxh-report trend data/laichau.yaml --only goals',
        'one period: how far the goals are, and what each year must bring',
      ],
    ],
  },
};
