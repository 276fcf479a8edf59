import type { HelpPages } from '../../arguments/help.js';

export const verifyHelp: HelpPages<'document' | 'data', 'format' | 'report' | 'notes' | 'against' | 'force'> = {
  vi: {
    usage: '[tùy chọn] <văn bản> <số liệu>',
    description: 'Kiểm tra văn bản đã qua tay nhiều người sửa có còn đúng với số liệu không.',
    arguments: {
      document: 'báo cáo đã sửa: .docx, .html, .md hoặc .txt; không cần do chương trình lập',
      data: 'tệp số liệu YAML',
    },
    options: {
      format: 'cách in kết quả: text hoặc json (mặc định text)',
      report: 'ghi thêm một bản sao tệp Word có nhận xét (comment) ở từng chỗ không khớp',
      notes: 'in cả những con số gõ tay khớp với số liệu',
      against: 'tệp số liệu của kỳ trước, với báo cáo được lập bằng --against; mỗi tệp một lần',
      force: 'cho phép ghi đè tệp của --report',
    },
    examples: [
      [
        'bhxh-report verify bao-cao-sua.docx data/binhphuoc.yaml',
        'kê những chỗ không khớp; không có thì thoát với mã 0',
      ],
      ['bhxh-report verify sua.docx so-lieu.yaml --report nhan-xet.docx', 'ghi bản sao có nhận xét để mở bằng Word'],
      ['bhxh-report verify bao-cao-cu.txt so-lieu.yaml --notes', 'đối chiếu cả một báo cáo không do chương trình lập'],
    ],
  },
  en: {
    usage: '[options] <document> <data>',
    description: 'Check whether a document that people have edited still agrees with the data.',
    arguments: {
      document: 'the edited report: .docx, .html, .md or .txt; it need not be made by this program',
      data: 'YAML data file',
    },
    options: {
      format: 'how results are printed: text or json (default text)',
      report: 'also write a copy of the Word file with a comment at each place that does not agree',
      notes: 'print loose numbers that agree with the data, too',
      against: 'data file of the earlier period, for a report built with --against; once for each file',
      force: 'allow --report to overwrite a file',
    },
    examples: [
      ['bhxh-report verify edited.docx data/binhphuoc.yaml', 'lists what does not agree; exit code 0 where all does'],
      [
        'bhxh-report verify edited.docx data.yaml --report comments.docx',
        'writes a copy with comments, to open in Word',
      ],
      ['bhxh-report verify old-report.txt data.yaml --notes', 'compares a report that this program never made'],
    ],
  },
};
