import type { HelpPages } from '../../arguments/help.js';

export const refreshHelp: HelpPages<'document' | 'data', 'output' | 'inPlace' | 'track' | 'comments' | 'against'> = {
  vi: {
    usage: '[tùy chọn] <văn bản> <số liệu>',
    description: 'Đưa số liệu hiện nay vào báo cáo Word đã sửa; ngoài các con số, không đổi gì khác.',
    arguments: {
      document: 'báo cáo .docx do chương trình lập, đã qua tay nhiều người sửa',
      data: 'tệp số liệu YAML; "-" là đọc từ đầu vào chuẩn',
    },
    options: {
      output: 'tệp hoặc thư mục ghi báo cáo mới; "-" là in ra đầu ra chuẩn',
      inPlace: 'thay chính tệp báo cáo; bản cũ được giữ thành tệp .bak',
      track:
        'ghi mỗi thay đổi thành sửa đổi chờ duyệt (Track Changes) của "bhxh-report", Word và LibreOffice đều duyệt được',
      comments: 'ghi thêm nhận xét (comment) vào tệp ở chỗ lời văn không còn đúng với con số mới',
      against: 'tệp số liệu của kỳ trước, với báo cáo được lập bằng --against; mỗi tệp một lần',
    },
    examples: [
      ['bhxh-report refresh sua.docx data/binhphuoc.yaml', 'kê những con số sẽ đổi, không ghi gì'],
      ['bhxh-report refresh sua.docx data/binhphuoc.yaml -o moi.docx', 'ghi báo cáo với số liệu mới vào moi.docx'],
      [
        'bhxh-report refresh sua.docx data/binhphuoc.yaml --in-place --track',
        'thay tệp cũ, để lãnh đạo duyệt từng chỗ',
      ],
    ],
  },
  en: {
    usage: '[options] <document> <data>',
    description: 'Put the present figures of the data into an edited Word report; nothing but figures changes.',
    arguments: {
      document: 'a .docx report of this program that people have edited',
      data: 'the YAML data file; "-" reads standard input',
    },
    options: {
      output: 'file or folder for the new report; "-" is standard output',
      inPlace: 'replace the report itself; the old file is kept as .bak',
      track: 'write each change as a tracked change by "bhxh-report", for Word and LibreOffice alike',
      comments: 'put a comment into the file where words no longer fit the new figures',
      against: 'data file of the earlier period, for a report built with --against; once for each file',
    },
    examples: [
      ['bhxh-report refresh edited.docx data/binhphuoc.yaml', 'lists the figures that would change, writes nothing'],
      [
        'bhxh-report refresh edited.docx data/binhphuoc.yaml -o new.docx',
        'writes the report with new figures to new.docx',
      ],
      [
        'bhxh-report refresh edited.docx data/binhphuoc.yaml --in-place --track',
        'in the old file, for a leader to accept',
      ],
    ],
  },
};
