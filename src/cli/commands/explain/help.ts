import type { HelpPages } from '../../arguments/help.js';

export const explainHelp: HelpPages<'file' | 'figure', 'output' | 'against'> = {
  vi: {
    usage: '[tùy chọn] <tệp> [số liệu]',
    description:
      'Cho biết một số liệu của báo cáo từ đâu ra (câu, dòng của tệp, công bố hay tính toán), hoặc kê nguồn của tất cả.',
    arguments: {
      file: 'tệp số liệu YAML; "-" là đọc từ đầu vào chuẩn',
      figure: 'chữ in trong báo cáo ("96,06%", "126308", "30/9/2019", "124-KH/TU"), tên số liệu, hoặc phần đầu của tên',
    },
    options: {
      output: 'tệp ghi kết quả; "-" là in ra đầu ra chuẩn (mặc định)',
      against: 'tệp số liệu của kỳ trước: nói thêm số nào so sánh được, số nào không và vì sao; mỗi tệp một lần',
    },
    examples: [
      ['bhxh-report explain data/binhphuoc.yaml 96,06%', 'con số 96,06% từ đâu ra'],
      ['bhxh-report explain data/binhphuoc.yaml participants.voluntary.', 'mọi số liệu có tên bắt đầu như vậy'],
      ['bhxh-report explain data/binhphuoc.yaml "Kế hoạch số 124-KH/TU"', 'số liệu nằm trong một câu chép từ báo cáo'],
      ['bhxh-report explain data/binhphuoc.yaml', 'kê mọi số liệu, theo thứ tự trong báo cáo'],
      ['bhxh-report explain data/binhphuoc.yaml -o nguon.docx', 'bảng ấy thành tệp Word'],
      ['bhxh-report explain nam-2019.yaml --against nam-2018.yaml', 'cả tăng, giảm và lý do không so sánh được'],
      ['bhxh-report explain data/binhphuoc.yaml -f json', 'cho chương trình khác đọc'],
    ],
  },
  en: {
    usage: '[options] <file> [figure]',
    description:
      'Say where a figure of the report comes from (sentence, line of the data, published or computed), or list the sources of all.',
    arguments: {
      file: 'YAML data file; "-" reads standard input',
      figure:
        'what the report prints ("96,06%", "126308", "30/9/2019", "124-KH/TU"), a figure\'s name, or the beginning of one',
    },
    options: {
      output: 'file to write; "-" is standard output (default)',
      against:
        'data file of the earlier period: also say which figures can be compared, which not and why; once for each file',
    },
    examples: [
      ['bhxh-report explain data/binhphuoc.yaml 96,06%', 'the origin of 96,06%'],
      ['bhxh-report explain data/binhphuoc.yaml participants.voluntary.', 'all figures whose names begin like that'],
      [
        'bhxh-report explain data/binhphuoc.yaml "Kế hoạch số 124-KH/TU"',
        'the figures in words copied from the report',
      ],
      ['bhxh-report explain data/binhphuoc.yaml', 'lists all figures, in the order of the report'],
      ['bhxh-report explain data/binhphuoc.yaml -o sources.docx', 'the same table as a Word file'],
      ['bhxh-report explain 2019.yaml --against 2018.yaml', 'also what rose or fell, and what cannot be compared'],
      ['bhxh-report explain data/binhphuoc.yaml -f json', 'for other programs'],
    ],
  },
};
