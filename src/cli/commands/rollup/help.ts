import type { HelpPages } from '../../arguments/help.js';

export const rollupHelp: HelpPages<'files', 'output' | 'frame' | 'unit' | 'level' | 'places' | 'period'> = {
  vi: {
    usage: '[tùy chọn] <tệp...>',
    description: 'Cộng số liệu các đơn vị cùng cấp, cùng kỳ thành một tệp số liệu; tỷ lệ được tính lại từ số.',
    arguments: {
      files: 'tệp số liệu YAML, thư mục hoặc mẫu tên (huyen/*.yaml) của các tệp ấy; thứ tự không quan trọng',
    },
    options: {
      output: 'tệp số liệu ghi kết quả (mặc định: đầu ra chuẩn, như "-")',
      frame: 'khung: tệp YAML có unit, report và phần riêng của đơn vị tổng hợp; được giữ nguyên trong kết quả',
      unit: 'tên đơn vị tổng hợp, không kèm cấp; thay cho unit.name của khung',
      level: 'cấp của đơn vị tổng hợp: tỉnh, huyện, vùng, nước…',
      places: 'đơn vị được cộng là từng địa phương ở khóa places (và trong bảng Excel) của các tệp',
      period: 'kỳ của bảng Excel: "2025", "6 tháng đầu năm 2025"; thay cho period của khung',
    },
    examples: [
      ['bhxh-report rollup huyen/ --frame khung-tinh.yaml -o tinh.yaml', 'cộng mọi huyện thành tệp của tỉnh'],
      [
        'bhxh-report rollup huyen/*.yaml --unit "Bình Phước" --level tỉnh -o tinh.yaml',
        'phần đầu báo cáo để trống, điền sau',
      ],
      [
        'bhxh-report rollup bang-huyen.xlsx --unit "Bình Phước" --level tỉnh --period 2025 -o tinh.yaml',
        'mỗi dòng của bảng Excel là một huyện',
      ],
      [
        'bhxh-report rollup tinh/*.yaml --frame vung.yaml -o - | bhxh-report build -',
        'cộng các tỉnh rồi lập báo cáo luôn',
      ],
    ],
  },
  en: {
    usage: '[options] <files...>',
    description: 'Add units of one level and period into one data file; percentages are worked out anew.',
    arguments: { files: 'YAML data files, folders of them or patterns (huyen/*.yaml); their order does not matter' },
    options: {
      output: 'data file for the result (default: standard output, like "-")',
      frame:
        'a YAML file with unit, report and whatever is the own of the unit added up to; it stays as it is in the result',
      unit: 'name of the unit added up to, without its level; instead of the frame’s unit.name',
      level: 'its level: tỉnh, huyện, vùng, nước…',
      places: 'the units to add are the single places under the key places (and in tables) of the files',
      period: 'the period of a table: "2025", "6 tháng đầu năm 2025"; instead of the frame’s period',
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
        'bhxh-report rollup bang-huyen.xlsx --unit "Bình Phước" --level tỉnh --period 2025 -o tinh.yaml',
        'each row of a workbook is a district',
      ],
      [
        'bhxh-report rollup tinh/*.yaml --frame vung.yaml -o - | bhxh-report build -',
        'adds provinces and builds the report at once',
      ],
    ],
  },
};
