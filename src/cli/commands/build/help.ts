import type { HelpPages } from '../../arguments/help.js';

export const buildHelp: HelpPages<'files', 'sources' | 'against'> = {
  vi: {
    usage: '[tùy chọn] <tệp...>',
    description: 'Lập báo cáo từ một hoặc nhiều tệp số liệu.',
    arguments: {
      files: 'tệp số liệu YAML, thư mục hoặc mẫu tên (data/*.yaml) của các tệp ấy; "-" là đọc từ đầu vào chuẩn',
    },
    options: {
      sources: 'thêm phụ lục "Nguồn số liệu": mỗi số liệu ở dòng nào của tệp, công bố hay tính toán',
      against:
        'so sánh với tệp của kỳ trước: thêm "tăng, giảm" vào từng câu và phụ lục so sánh; tỉnh đã sáp nhập thì ghi một lần cho mỗi tỉnh hợp thành',
    },
    examples: [
      ['bhxh-report build data/binhphuoc.yaml', 'lập binhphuoc.docx ở thư mục hiện tại'],
      ['bhxh-report build data/*.yaml -f docx,html -o out', 'lập hai định dạng cho mọi tệp vào thư mục out'],
      ['bhxh-report build data/binhphuoc.yaml --profile state', 'trình bày theo Nghị định 30/2020/NĐ-CP'],
      ['bhxh-report build data/binhphuoc.yaml --sources', 'kèm phụ lục ghi nguồn của từng số liệu'],
      ['bhxh-report build nam-2019.yaml --against nam-2018.yaml', 'nói thêm tăng, giảm so với năm trước'],
      ['bhxh-report build data/bentre.yaml --template mau-truyen-thong', 'dùng bộ mẫu mau-truyen-thong có sẵn'],
      ['bhxh-report build - -f md < data/binhphuoc.yaml', 'đọc đầu vào chuẩn, in ra đầu ra chuẩn'],
    ],
  },
  en: {
    usage: '[options] <files...>',
    description: 'Build reports from one or more data files.',
    arguments: { files: 'YAML data files, folders of them or patterns (data/*.yaml); "-" reads standard input' },
    options: {
      sources: 'add the appendix "Nguồn số liệu": the line each figure comes from, published or computed',
      against:
        'compare with the file of an earlier period: what rose or fell, in the sentences and in an appendix; of a merged province, once for each of its parts',
    },
    examples: [
      ['bhxh-report build data/binhphuoc.yaml', 'builds binhphuoc.docx in the current folder'],
      ['bhxh-report build data/*.yaml -f docx,html -o out', 'two formats of every file, into the folder out'],
      ['bhxh-report build data/binhphuoc.yaml --profile state', 'laid out by Decree 30/2020/NĐ-CP'],
      ['bhxh-report build data/binhphuoc.yaml --sources', 'with an appendix on the source of each figure'],
      ['bhxh-report build 2019.yaml --against 2018.yaml', 'with what rose or fell since the year before'],
      ['bhxh-report build data/bentre.yaml --template mau-truyen-thong', 'with the built-in set mau-truyen-thong'],
      ['bhxh-report build - -f md < data/binhphuoc.yaml', 'from standard input to standard output'],
    ],
  },
};
