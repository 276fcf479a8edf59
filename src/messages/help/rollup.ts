import type { HelpPages } from './help.js';

export const rollupHelp: HelpPages<'files', 'output' | 'frame' | 'unit' | 'level' | 'force' | 'format'> = {
  vi: {
    usage: '[tùy chọn] <tệp...> -o <tệp>',
    description:
      'Cộng số liệu của các đơn vị cùng cấp trong cùng một kỳ thành một tệp số liệu: số đếm và số tiền được cộng, tỷ lệ được tính lại từ số, không cộng cũng không lấy trung bình; cái gì không cộng được thì nói rõ.',
    arguments: { files: 'tệp số liệu YAML, hoặc thư mục chứa các tệp ấy; thứ tự không quan trọng' },
    options: {
      output: 'tệp số liệu ghi kết quả; "-" là in ra đầu ra chuẩn',
      frame: 'khung: tệp YAML có unit, report và phần riêng của đơn vị tổng hợp; được giữ nguyên trong kết quả',
      unit: 'tên đơn vị tổng hợp, không kèm cấp; thay cho unit.name của khung',
      level: 'cấp của đơn vị tổng hợp: tỉnh, huyện, vùng, nước…',
      force: 'thay tệp kết quả đã có',
      format: 'cách in tóm tắt: text, hoặc json ra đầu ra chuẩn (mặc định text)',
    },
    examples: [
      ['bhxh-report rollup huyen/ --frame khung-tinh.yaml -o tinh.yaml', 'cộng mọi huyện thành tệp của tỉnh'],
      [
        'bhxh-report rollup huyen/*.yaml --unit "Bình Phước" --level tỉnh -o tinh.yaml',
        'phần đầu báo cáo để trống, điền sau',
      ],
      [
        'bhxh-report rollup tinh/*.yaml --frame vung.yaml -o - | bhxh-report build -',
        'cộng các tỉnh rồi lập báo cáo luôn',
      ],
    ],
  },
  en: {
    usage: '[options] <files...> -o <file>',
    description:
      'Add the data of units of one level in one period into one data file: counts and sums of money are added, percentages worked out anew from numbers, never added or averaged; what cannot be added is told.',
    arguments: { files: 'YAML data files, or a folder of them; their order does not matter' },
    options: {
      output: 'data file for the result; "-" is standard output',
      frame:
        'a YAML file with unit, report and whatever is the own of the unit added up to; it stays as it is in the result',
      unit: 'name of the unit added up to, without its level; instead of the frame’s unit.name',
      level: 'its level: tỉnh, huyện, vùng, nước…',
      force: 'replace a result that exists',
      format: 'how the summary is printed: text, or json to standard output (default text)',
    },
    examples: [
      [
        'bhxh-report rollup huyen/ --frame khung-tinh.yaml -o tinh.yaml',
        'adds all districts into the file of the province',
      ],
      [
        'bhxh-report rollup huyen/*.yaml --unit "Bình Phước" --level tỉnh -o tinh.yaml',
        'leaves the letterhead blank, to be filled in',
      ],
      [
        'bhxh-report rollup tinh/*.yaml --frame vung.yaml -o - | bhxh-report build -',
        'adds provinces and builds the report at once',
      ],
    ],
  },
};
