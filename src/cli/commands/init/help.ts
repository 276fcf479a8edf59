import type { HelpPages } from '../../arguments/help.js';

export const initHelp: HelpPages<
  'name',
  | 'unit'
  | 'level'
  | 'period'
  | 'issuer'
  | 'symbol'
  | 'signer'
  | 'title'
  | 'recipient'
  | 'registers'
  | 'example'
  | 'output'
> = {
  vi: {
    usage: '[tùy chọn] [tên]',
    description:
      'Lập tệp số liệu đầu tiên: điều gì đã biết thì ghi sẵn, số liệu thì để trống chờ điền. Ở cửa sổ lệnh, điều gì chưa ghi thì hỏi.',
    arguments: { name: 'tên tệp số liệu, không kèm .yaml (mặc định: tên đơn vị và năm)' },
    options: {
      unit: 'đơn vị: "Cà Mau", "xã Lộc Ninh"; tên tỉnh viết không dấu cũng hiểu',
      level: 'cấp của đơn vị, nếu chưa ghi kèm tên',
      period: 'kỳ báo cáo: 2025, "6 tháng đầu năm 2025", "quý III năm 2025", "1/10/2024 - 30/9/2025"',
      issuer: 'cơ quan ban hành báo cáo (mặc định, thể thức Nhà nước: Bảo hiểm xã hội tỉnh)',
      symbol: 'chữ viết tắt tên cơ quan trong số, ký hiệu: BHXH',
      signer: 'họ và tên người ký',
      title: 'chức vụ người ký (mặc định: Giám đốc, Trưởng ban)',
      recipient: 'một nơi nhận; dùng được nhiều lần',
      registers: 'lập cả hai sổ Excel để ghi từng hội nghị, từng tin bài; chương trình tự đếm',
      example: 'chép tệp mẫu của tỉnh Bình Phước',
      output: 'thư mục để ghi; chưa có thì được tạo (mặc định: thư mục hiện tại)',
    },
    examples: [
      ['bhxh-report init', 'hỏi từng điều rồi lập tệp'],
      [
        'bhxh-report init --unit "Cà Mau" --period 2025',
        'lập ca-mau-2025.yaml, không hỏi gì thêm nếu không có cửa sổ lệnh',
      ],
      [
        'bhxh-report init tinh-ta --unit "Cà Mau" --period 2025 --profile party --registers',
        'lập tinh-ta.yaml và hai sổ Excel',
      ],
      ['bhxh-report init --example', 'lập binhphuoc.yaml để xem một tệp đầy đủ'],
    ],
  },
  en: {
    usage: '[options] [name]',
    description:
      'Write a first data file: what is known stands in it, the figures are blanks to fill in. At a terminal, what is not given is asked for.',
    arguments: { name: 'name of the data file without .yaml (default: the unit and the year)' },
    options: {
      unit: 'the unit: "Cà Mau", "xã Lộc Ninh"; provinces are known without their marks, too',
      level: 'level of the unit, where it does not stand before the name',
      period: 'the period: 2025, "6 tháng đầu năm 2025", "quý III năm 2025", "1/10/2024 - 30/9/2025"',
      issuer: 'body that issues the report (default in the state layout: the insurance office of the province)',
      symbol: 'its short name in the document number: BHXH',
      signer: 'name of who signs',
      title: 'position of who signs (default: Giám đốc, Trưởng ban)',
      recipient: 'a recipient; can be repeated',
      registers: 'write two workbooks as well, in which every conference and media item is a row to be counted',
      example: 'copy the example of Bình Phước',
      output: 'folder to write to; made where there is none (default: the current folder)',
    },
    examples: [
      ['bhxh-report init', 'asks, then writes the file'],
      [
        'bhxh-report init --unit "Cà Mau" --period 2025',
        'writes ca-mau-2025.yaml, without a question where there is no terminal',
      ],
      [
        'bhxh-report init tinh-ta --unit "Cà Mau" --period 2025 --profile party --registers',
        'writes tinh-ta.yaml and two workbooks',
      ],
      ['bhxh-report init --example', 'writes binhphuoc.yaml, to see a whole file'],
    ],
  },
};
