interface FurnitureRule {
  /** Against a whole paragraph, in lower case. */
  readonly words: RegExp;
  /** `line`: this paragraph alone. `end`: the article ends before it, and what follows belongs to the page. */
  readonly takes: 'line' | 'end';
  readonly example: string;
}

/** What web pages print round an article: menus, counters, captions, comments. */
export const FURNITURE: readonly FurnitureRule[] = [
  { takes: 'end', words: /^(?:viết )?bình luận(?: \(\d+\))?\.?$/u, example: 'Bình luận' },
  {
    takes: 'end',
    words: /^(?:các )?tin (?:bài )?(?:khác|liên quan|cùng chuyên mục|đã đưa|mới hơn|cũ hơn)/u,
    example: 'Các tin khác',
  },
  { takes: 'end', words: /^lượt xem ?:/u, example: 'Lượt xem: 215' },
  {
    takes: 'end',
    words: /^(?:thông báo|album trang chủ|videos? trang chủ)(?: |$).{0,20}$/u,
    example: 'Thông báo Thông báo',
  },
  { takes: 'end', words: /^in bài viết|^chia sẻ (?:bài viết|lên)|^gửi (?:bài viết|email)/u, example: 'In bài viết' },
  { takes: 'line', words: /\.(?:jpe?g|png|gif|webp|bmp)$/u, example: 'nhandanBTG.jpg' },
  {
    takes: 'line',
    words:
      /^[•\s]*(?:search|tìm kiếm|menu|đăng nhập|trang chủ|liên kết(?: website| liên kết)?|thống kê(?: truy cập| thống kê)?|file đính kèm:?)$/u,
    example: 'Liên kết website',
  },
  {
    takes: 'line',
    words:
      /^(?:đang (?:online|truy cập)|hôm (?:nay|qua)|(?:tuần|tháng|năm) (?:này|trước)|(?:tổng )?(?:số )?lượt truy cập|tất cả) ?: ?[\d.,]+$/u,
    example: 'Hôm nay: 1.241',
  },
  {
    takes: 'line',
    words: /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? .*\d{4}/u,
    example: 'Thứ Năm, 10/06/2021, 23:04 [GMT+7]',
  },
  {
    takes: 'line',
    words:
      /^(?:cập nhật ?:? ?)?(?:\d{1,2}[:h]\d{2},? ?[|-]? ?)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:,? ?[|-]? ?\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?(?: gmt\+7)?)?(?: ?\| ?lượt xem ?:.*)?$/u,
    example: '10/07/2020 10:13:17',
  },
  {
    takes: 'line',
    words:
      /^(?:ngày )?(?:đăng|đăng tải|xuất bản|cập nhật)(?: ngày| lúc)? ?:? ?[\d:h ,|-]*\d{1,2}[/-]\d{1,2}[/-]\d{4}.{0,20}$/u,
    example: 'Ngày đăng: 22/01/2021',
  },
  {
    takes: 'line',
    words: /^.{3,60} [-–|] \d{1,2}[:h]\d{2},? \d{1,2}\/\d{1,2}\/\d{4}$/u,
    example: 'Đài Phát thanh và Truyền hình tỉnh - 20:15 12/10/2023',
  },
  { takes: 'line', words: /^(?:phone|tel|điện thoại|đt|fax|open|email|hotline) ?:/u, example: 'Phone: 0436 281 539' },
  {
    takes: 'line',
    words: /^\(?(?:ảnh|nguồn|clip|video)(?: minh họa)? ?:|[-–] ?ảnh ?:? ?[\p{L} .]{1,30}\)$/u,
    example: '(Lễ ra quân ở huyện A - Ảnh PV)',
  },
  {
    takes: 'line',
    words: /^chào mừng bạn đến với|^truy cập nội dung|^(?:chi tiết|bản) tin$/u,
    example: 'Chi tiết tin',
  },
];
