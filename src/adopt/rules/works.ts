/** What is held: the noun that a number of events counts. Longest first, so that "hội nghị tuyên truyền" is one form. */
export const EVENTS: readonly { readonly words: RegExp; readonly example: string }[] = [
  {
    words:
      /^(?:lượt |đợt )?(?:hội nghị|hội thảo|hội thi|tọa đàm|toạ đàm|buổi|cuộc|lớp|lễ ra quân|đợt|phiên|chương trình) (?:tập huấn|tuyên truyền(?: miệng| lưu động| nhóm(?: nhỏ)?)?|truyền thông(?: nhóm(?: nhỏ)?)?|đối thoại|tư vấn|tọa đàm|toạ đàm|nói chuyện|sinh hoạt|phổ biến|bồi dưỡng|ra quân(?: tuyên truyền(?: lưu động)?)?|lưu động|khách hàng|báo cáo viên|chuyên đề|họp (?:dân|thôn|ấp|khu phố))(?: chuyên đề)?(?:(?:,| và) (?:tập huấn|tuyên truyền|truyền thông|đối thoại|tư vấn|vận động|phát triển đối tượng))*/u,
    example: 'hội nghị tuyên truyền',
  },
  {
    words:
      /^(?:hội nghị|hội thảo|hội thi|tọa đàm|toạ đàm|lớp tập huấn|lễ ra quân|buổi tọa đàm|cuộc thi|diễn đàn(?:, tọa đàm)?)/u,
    example: 'hội nghị',
  },
];

/** What is printed or broadcast: the form, which is the unit counted as well. */
export const ITEMS: readonly { readonly words: RegExp; readonly example: string }[] = [
  {
    words:
      /^(?:lượt )?(?:tin, bài(?: viết)?(?:, (?:ảnh|phóng sự|hình ảnh))?|tin bài|tin và bài|tin|bài viết|bài)(?!\p{L}| (?:hát|thi|dự thi))/u,
    example: 'tin, bài',
  },
  {
    words:
      /^(?:chuyên mục|chuyên trang|chuyên đề|phóng sự|bản tin(?! \p{Lu})|infographic|podcast|video clip|video|clip|tiểu phẩm|tọa đàm trên (?:đài|sóng)[^,;.]*)(?!\p{L})/u,
    example: 'chuyên mục',
  },
  {
    words: /^(?:(?:buổi|phiên) )?(?:phát trực tiếp|livestream)(?!\p{L})/u,
    example: 'buổi phát trực tiếp',
  },
  {
    words: /^chương trình (?:đối thoại trực tiếp|đối thoại|phát thanh|truyền hình|tọa đàm)/u,
    example: 'chương trình đối thoại trực tiếp',
  },
  { words: /^(?:lượt|buổi)(?=[,;.]| trên| về|$)/u, example: 'lượt' },
  { words: /^lượt (?:phát thanh|phát sóng|tiếp sóng|phát|đăng)(?!\p{L})/u, example: 'lượt phát thanh' },
];

/** What is printed or hung. */
export const MATERIALS: readonly { readonly words: RegExp; readonly example: string }[] = [
  {
    words:
      /^(?:tờ gấp|tờ rơi|tờ bướm|băng rôn|băng-rôn|pa ?nô|pa-nô|áp phích|poster|khẩu hiệu|cờ phướn|phướn|(?:cuốn|quyển|tập) (?:sổ tay|cẩm nang|tài liệu)|sổ tay|cẩm nang|bộ tài liệu|tài liệu|ấn phẩm|lịch)(?: tuyên truyền| truyền thông| các loại)?(?!\p{L})/u,
    example: 'tờ gấp',
  },
];

/** How many read, watched or shared. */
export const REACH =
  /^(?:lượt (?:xem|nghe|đọc|truy cập|chia sẻ|tiếp cận|theo dõi|tương tác|bình luận|thích|quan tâm)|người (?:theo dõi|quan tâm))(?!\p{L})/u;

interface OutletRule {
  readonly group: 'báo chí' | 'nội bộ' | 'trực tuyến' | 'mạng xã hội';
  readonly words: RegExp;
  readonly example: string;
}

/** Which outlets a group has; the first row that fits. */
export const OUTLETS: readonly OutletRule[] = [
  {
    group: 'mạng xã hội',
    words: /fan ?page|facebook|zalo|youtube|tiktok|mạng xã hội/iu,
    example: 'Trang Facebook BHXH tỉnh',
  },
  {
    group: 'trực tuyến',
    words: /trang (?:thông tin|tin|web|TTĐT)|website|cổng (?:thông tin|TTĐT)/iu,
    example: 'Trang thông tin điện tử BHXH tỉnh',
  },
  {
    group: 'nội bộ',
    words: /thông báo nội bộ|thông tin phục vụ|bản tin (?!thời sự)|sinh hoạt chi bộ/iu,
    example: 'Thông báo nội bộ',
  },
  {
    group: 'báo chí',
    words:
      /(?:^|[\s,])(?:báo|đài|tạp chí|truyền thanh|truyền hình|phát thanh|sóng|loa|trung tâm (?:văn hóa|truyền thông)|cơ quan báo chí)(?=[ ,]|$)/iu,
    example: 'Báo Bình Phước',
  },
];

/** Words that hold an event: who, then one of these, then the number. */
export const HELD =
  /(?:tổ chức|mở|chủ trì|tham gia tổ chức|thực hiện|triển khai)(?: thành công)?(?: được)?(?: tổng số| tổng cộng)?(?: ước)?$|^(?:\d{1,2}[.)] )?(?:công tác )?(?:tuyên truyền|truyền thông)[^:;.]{0,40}:$/iu;
