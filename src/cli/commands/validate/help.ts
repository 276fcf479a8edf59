import type { HelpPages } from '../../arguments/help.js';

export const validateHelp: HelpPages<'files'> = {
  vi: {
    usage: '[tùy chọn] [tệp...]',
    description: 'Kiểm tra tệp số liệu, mẫu báo cáo mà không lập báo cáo.',
    arguments: { files: 'tệp số liệu YAML cần kiểm tra, thư mục hoặc mẫu tên (data/*.yaml) của các tệp ấy' },
    options: {},
    examples: [
      ['bhxh-report validate data/binhphuoc.yaml', 'kiểm tra một tệp'],
      ['bhxh-report validate data/*.yaml --strict --format json', 'kiểm tra trong kịch bản tự động'],
      ['bhxh-report validate --template mau.md.hbs', 'kiểm tra mẫu báo cáo, không cần số liệu'],
    ],
  },
  en: {
    usage: '[options] [files...]',
    description: 'Check data files and templates without building anything.',
    arguments: { files: 'YAML data files to check, folders of them or patterns (data/*.yaml)' },
    options: {},
    examples: [
      ['bhxh-report validate data/binhphuoc.yaml', 'checks one file'],
      ['bhxh-report validate data/*.yaml --strict --format json', 'checks in a script'],
      ['bhxh-report validate --template mau.md.hbs', 'checks a template, without any data'],
    ],
  },
};
