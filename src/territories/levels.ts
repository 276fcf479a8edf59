/** What a unit that reports can be; the last three are sums of provinces: a region of the insurance, a region, the country. */
export const LEVELS = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'khu vực',
  'vùng',
  'nước',
] as const;
