import type { HelpPages } from '../../arguments/help.js';

export const nextHelp: HelpPages<'file', 'output'> = {
  vi: {
    usage: '<tệp> [tùy chọn]',
    description: 'Lập tệp số liệu năm sau từ tệp năm nay: số liệu để trống chờ điền, số cũ ghi bên cạnh.',
    arguments: { file: 'tệp số liệu YAML năm nay; "-" là đọc từ đầu vào chuẩn' },
    options: {
      output:
        'tệp hoặc thư mục để ghi, không ghi đè tệp đã có; "-" là in ra đầu ra chuẩn (mặc định: tên tệp kèm năm sau, ở thư mục hiện tại)',
    },
    examples: [
      ['bhxh-report next data/bentre.yaml', 'lập bentre-2020.yaml từ số liệu năm 2019'],
      ['bhxh-report validate bentre-2020.yaml', 'kê các chỗ còn phải điền, kèm số dòng'],
      ['bhxh-report build bentre-2020.yaml', 'lập bản dự thảo, chỗ còn thiếu in dấu chấm lửng'],
      ['bhxh-report next data/bentre.yaml -o data/', 'ghi vào thư mục data'],
    ],
  },
  en: {
    usage: '<file> [options]',
    description: "Write next year's data file from this year's: blanks to fill in, the old figures beside them.",
    arguments: { file: 'this year\'s YAML data file; "-" reads standard input' },
    options: {
      output:
        'file or folder to write to, never over an existing file; "-" is standard output (default: the name with the next year, in the current folder)',
    },
    examples: [
      ['bhxh-report next data/bentre.yaml', 'writes bentre-2020.yaml from the data of 2019'],
      ['bhxh-report validate bentre-2020.yaml', 'lists the places still to be filled in, with their lines'],
      ['bhxh-report build bentre-2020.yaml', 'builds a draft, with dots where something is missing'],
      ['bhxh-report next data/bentre.yaml -o data/', 'writes into the folder data'],
    ],
  },
};
