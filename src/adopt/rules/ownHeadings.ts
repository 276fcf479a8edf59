interface OwnHeading {
  /** In lower case, without its number. */
  readonly words: string;
  /** No other office is known to write it so. */
  readonly peculiar: boolean;
}

/** The headings of the built-in report. */
export const OWN_HEADINGS: readonly OwnHeading[] = [
  ...[
    'công tác lãnh đạo, chỉ đạo',
    'nội dung, hình thức, hiệu quả tuyên truyền',
    'hội nghị, tuyên truyền trực tiếp',
    'tuyên truyền trên báo, đài',
    'tuyên truyền trên bản tin nội bộ, trang thông tin điện tử',
    'tài liệu, tuyên truyền trực quan',
    'vận động, hỗ trợ tham gia',
    'cách làm ở cơ sở',
    'người tham gia và thực hiện kế hoạch',
    'kết quả theo địa phương, đơn vị',
    'so với mục tiêu',
    'kết quả khác',
    'định hướng nội dung, hình thức, phương pháp',
    'phân công thực hiện',
  ].map((words) => ({ words, peculiar: true })),
  ...[
    'đặc điểm tình hình',
    'mục tiêu, kế hoạch thực hiện',
    'mục tiêu',
    'các giai đoạn',
    'kết quả đạt được',
    'đội ngũ làm công tác tuyên truyền',
    'tuyên truyền trên mạng xã hội',
    'tổng hợp tin, bài',
    'so với kỳ trước',
    'kết quả thực hiện các chỉ tiêu',
    'trao đổi, kiến nghị',
    'hạn chế',
    'nguyên nhân',
    'phương hướng, nhiệm vụ và giải pháp',
  ].map((words) => ({ words, peculiar: false })),
];
