import { FORMATS } from '../../../writers/index.js';
import type { HelpPages } from '../../arguments/help.js';

export const trendHelp: HelpPages<'files', 'format' | 'indicator' | 'output'> = {
  vi: {
    usage: '[tùy chọn] <tệp...>',
    description:
      'Xếp số liệu nhiều kỳ của một đơn vị cạnh nhau: mức tăng mỗi năm, và với tốc độ ấy có đạt mục tiêu theo năm hay không.',
    arguments: {
      files:
        'tệp số liệu YAML của một đơn vị, mỗi tệp một kỳ, thứ tự không quan trọng; tỉnh đã sáp nhập: tệp của mọi tỉnh cũ, số được cộng lại',
    },
    options: {
      format: `định dạng, cách nhau bằng dấu phẩy: ${FORMATS.join(', ')} (mặc định txt, hoặc theo đuôi tệp của -o)`,
      indicator: 'chỉ lấy chỉ tiêu có tên này hoặc tên bắt đầu như thế; dùng được nhiều lần',
      output: 'tệp hoặc thư mục ghi kết quả (mặc định: in ra đầu ra chuẩn)',
    },
    examples: [
      ['bhxh-report trend 2019.yaml 2020.yaml 2021.yaml', 'in bảng và nét diễn biến ra màn hình'],
      ['bhxh-report trend *.yaml -o dien-bien.docx', 'phụ lục Word có biểu đồ sửa được'],
      [
        'bhxh-report trend *.yaml --indicator participants.voluntary --indicator goals',
        'chỉ BHXH tự nguyện và các mục tiêu',
      ],
      [
        'bhxh-report trend data/laichau.yaml --indicator goals',
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
      format: `formats, separated by commas: ${FORMATS.join(', ')} (default txt, or as the ending of -o says)`,
      indicator: 'only indicators of this name, or whose names begin like this; can be repeated',
      output: 'file or folder to write to (default: standard output)',
    },
    examples: [
      ['bhxh-report trend 2019.yaml 2020.yaml 2021.yaml', 'tables and sparklines on the terminal'],
      ['bhxh-report trend *.yaml -o trend.docx', 'a Word appendix with charts that can be edited'],
      [
        'bhxh-report trend *.yaml --indicator participants.voluntary --indicator goals',
        'voluntary insurance and the goals only',
      ],
      [
        'bhxh-report trend data/laichau.yaml --indicator goals',
        'one period: how far the goals are, and what each year must bring',
      ],
    ],
  },
};
