import type { HelpPages } from './help.js';

export const programHelp: HelpPages<never, 'lang' | 'color' | 'registersAnywhere' | 'decimalComma' | 'version'> = {
  vi: {
    usage: '<lệnh> [tùy chọn]',
    description:
      'Lập báo cáo kết quả tuyên truyền BHXH từ tệp số liệu YAML: mỗi con số giữ tên của mình từ dòng YAML đến tệp Word.',
    arguments: {},
    options: {
      lang: 'ngôn ngữ thông báo: vi hoặc en',
      color: 'không tô màu thông báo',
      registersAnywhere: 'cho đọc cả sổ (registers) nằm ngoài thư mục của tệp số liệu',
      decimalComma: 'CSV ngăn cột bằng dấu chấm phẩy, phần lẻ bằng dấu phẩy, cho Excel tiếng Việt',
      version: 'in số phiên bản',
    },
    examples: [
      ['bhxh-report build data/binhphuoc.yaml', 'lập binhphuoc.docx'],
      ['bhxh-report validate data/*.yaml', 'kiểm tra mọi tệp số liệu'],
      ['bhxh-report templates', 'kê các bộ mẫu có sẵn'],
    ],
  },
  en: {
    usage: '<command> [options]',
    description:
      'Builds the Vietnamese report on social-insurance communication from YAML data: every figure keeps its name from the YAML line to the Word file.',
    arguments: {},
    options: {
      lang: 'language of messages: vi or en',
      color: 'print messages without colour',
      registersAnywhere: "read registers outside of the data file's folder, too",
      decimalComma: 'CSV with semicolons between fields and decimal commas, for Excel under Vietnamese settings',
      version: 'print the version number',
    },
    examples: [
      ['bhxh-report build data/binhphuoc.yaml', 'builds binhphuoc.docx'],
      ['bhxh-report validate data/*.yaml', 'checks all data files'],
      ['bhxh-report templates', 'lists the built-in sets of templates'],
    ],
  },
};
