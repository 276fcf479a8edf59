interface ActionRule {
  readonly words: RegExp;
  readonly action: string;
  readonly example: string;
}

/** What is done with a kind of material, where the data do not say; the first row that fits. */
export const MATERIAL_ACTIONS: readonly ActionRule[] = [
  {
    words: /(?:băng[ -]?rôn|khẩu hiệu|phướn|cờ).*pa[ -]?nô|pa[ -]?nô.*(?:băng[ -]?rôn|khẩu hiệu|phướn|cờ)/iu,
    action: 'treo, lắp đặt',
    example: 'treo, lắp đặt 40 pa nô, băng rôn',
  },
  { words: /(?:pa[ -]?nô|bảng|biển|cụm cổ động)/iu, action: 'lắp đặt', example: 'lắp đặt 12 pa nô, áp phích' },
  { words: /(?:băng[ -]?rôn|khẩu hiệu|phướn|cờ|áp phích|standee)/iu, action: 'treo', example: 'treo 140 băng rôn' },
  {
    words: /(?:video|clip|phóng sự|tiểu phẩm|phim|infographic)/iu,
    action: 'xây dựng',
    example: 'xây dựng 05 video clip',
  },
  {
    words: /(?:^| )(?:báo|tạp chí|bản tin|tập san|đặc san)(?: |$)/iu,
    action: 'phát hành',
    example: 'phát hành 900 tờ báo',
  },
  { words: /(?:tờ|tập|cuốn|sổ|lịch|ấn phẩm|cẩm nang|tài liệu)(?: |$)/iu, action: 'phát', example: 'phát 5.000 tờ rơi' },
];

/** "thực hiện" fits what no row knows. */
export function materialAction(form: string): string {
  return MATERIAL_ACTIONS.find(({ words }) => words.test(form.normalize('NFC')))?.action ?? 'thực hiện';
}
