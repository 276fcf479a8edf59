import type { HelpPages } from '../../arguments/help.js';

export const verifyHelp: HelpPages<'document' | 'data', 'report' | 'against'> = {
  vi: {
    usage: '[tùy chọn] <văn bản> <số liệu>',
    description: 'Kiểm tra văn bản đã qua tay nhiều người sửa có còn đúng với số liệu không.',
    arguments: {
      document: 'báo cáo đã sửa: .docx, .html, .md hoặc .txt; không cần do chương trình lập',
      data: 'tệp số liệu YAML',
    },
    options: {
      report: 'ghi thêm một bản sao tệp Word có nhận xét (comment) ở từng chỗ không khớp',
      against: 'tệp số liệu của kỳ trước, với báo cáo được lập bằng --against; mỗi tệp một lần',
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
      report: 'also write a copy of the Word file with a comment at each place that does not agree',
      against: 'data file of the earlier period, for a report built with --against; once for each file',
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
