/** What a column of a table holds. */
export type Column = 'order' | 'place' | 'label' | 'unit' | 'plan' | 'value' | 'percent' | 'year' | 'other';

interface ColumnRule {
  readonly column: Column;
  /** Against the column's heading in lower case. */
  readonly words: RegExp;
  readonly example: string;
}

/** The first row that fits; a heading that none fits tells of something else. */
export const COLUMNS: readonly ColumnRule[] = [
  { column: 'year', words: /^(?:thực hiện )?cùng kỳ (?:năm )?\d{4}$/u, example: 'Cùng kỳ năm 2023' },
  {
    column: 'other',
    words: /(?:cùng kỳ|năm trước|so sánh|tăng|giảm|\+\/-)(?!.*kế hoạch)/u,
    example: 'Tỷ lệ so với cùng kỳ',
  },
  { column: 'order', words: /^(?:stt|tt|số tt|số thứ tự)$/u, example: 'STT' },
  {
    column: 'percent',
    words:
      /(?:tỷ lệ|tỉ lệ|%|đạt).*(?:kế hoạch|kh(?!\p{L})|thực hiện|hoàn thành|giao)|^(?:đạt )?tỷ lệ (?:đạt|\(%\)|%)|^(?:đạt )?\(?%\)?$|^(?:%|tỷ lệ|tỉ lệ)(?: \(%\))?$|^(?:%|so(?: với)?) (?:kế hoạch|kh)(?!\p{L})|^% đạt$/u,
    example: 'Tỷ lệ so với kế hoạch',
  },
  {
    column: 'label',
    words: /^(?:tên )?(?:chỉ tiêu|nội dung|hình thức|loại hình|đối tượng|diễn giải)(?! (?:giao|bhxh|bhyt|bhtn))/u,
    example: 'Chỉ tiêu',
  },
  { column: 'unit', words: /^(?:đơn vị(?: tính)?|đvt)$/u, example: 'Đơn vị tính' },
  {
    column: 'place',
    words:
      /^(?:tên )?(?:địa phương|địa bàn|huyện|thị xã|xã|phường|thị trấn|thôn|ấp|bản|khu phố|tổ dân phố|quận|đơn vị hành chính)(?:[,/] ?(?:huyện|xã|phường|thị xã|thị trấn|thành phố|thôn|ấp|bản|khu phố|tổ dân phố|đơn vị))*$/u,
    example: 'Xã, thị trấn',
  },
  {
    column: 'plan',
    words:
      /^(?:kế hoạch|chỉ tiêu (?:được giao|giao|bhxh|bhyt|bhtn)|số giao|giao(?: năm| chỉ tiêu)?(?: \d{4})?$|kh(?!\p{L}))/u,
    example: 'Kế hoạch năm 2022',
  },
  {
    column: 'year',
    words:
      /^(?:(?:thực hiện|kết quả|ước)(?: [^%]{0,20})?[ /]|năm |\d{1,2} tháng (?:(?:đầu |cuối )?năm )?|quý [iv\d]+(?:\/| năm | ))(?:năm )?\d{4}$/u,
    example: 'Năm 2021',
  },
  {
    column: 'value',
    words: /^(?:thực hiện|l[ũu]y kế|th(?!\p{L})|kết quả|số lượng|số người tham gia|đã thực hiện)/u,
    example: 'Thực hiện',
  },
];
