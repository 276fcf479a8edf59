/** Parts of a report that a heading, or words before a colon, announce. */
export type Section =
  | 'context'
  | 'leadership'
  | 'goals'
  | 'phases'
  | 'approach'
  | 'tasks'
  | 'results'
  | 'overview'
  | 'conferences'
  | 'press'
  | 'bulletins'
  | 'materials'
  | 'totals'
  | 'support'
  | 'localExamples'
  | 'achievements'
  | 'participants'
  | 'places'
  | 'staff'
  | 'standing'
  | 'discussion'
  | 'limitations'
  | 'causes'
  | 'directions'
  | 'appendix';

interface HeadingRule {
  readonly section: Section;
  /** Against the heading in lower case, without its number; the first row that fits wins. */
  readonly words: RegExp;
  readonly example: string;
}

/** Which words announce which part. Where a heading names two parts, the one that the text begins with stands above. */
export const HEADINGS: readonly HeadingRule[] = [
  { section: 'appendix', words: /^(?:phụ lục|biểu số|nguồn số liệu)/u, example: 'Phụ lục 1' },
  {
    section: 'directions',
    words: /^(?:một số )?(?:phương hướng|nhiệm vụ(?!.*đã)|giải pháp)/u,
    example: 'Phương hướng, nhiệm vụ và giải pháp',
  },
  {
    section: 'directions',
    words: /(?:nhiệm vụ|giải pháp).*(?:thời gian tới|năm tới|trọng tâm)/u,
    example: 'Các giải pháp trọng tâm',
  },
  { section: 'standing', words: /^so với (?:mục tiêu|kỳ trước)/u, example: 'So với mục tiêu' },
  {
    section: 'limitations',
    words: /^(?:một số )?(?:những )?(?:hạn chế|tồn tại|khó khăn)/u,
    example: 'Tồn tại, hạn chế',
  },
  { section: 'causes', words: /^nguyên nhân/u, example: 'Nguyên nhân' },
  { section: 'discussion', words: /^(?:trao đổi|kiến nghị|đề xuất)/u, example: 'Trao đổi, kiến nghị' },
  {
    section: 'context',
    words: /^đặc điểm|^(?:khái quát )?tình hình(?: chung| địa bàn| địa phương| của đơn vị)?$/u,
    example: 'Đặc điểm tình hình',
  },
  { section: 'goals', words: /^mục tiêu/u, example: 'Mục tiêu' },
  { section: 'phases', words: /^các giai đoạn/u, example: 'Các giai đoạn' },
  { section: 'approach', words: /^định hướng/u, example: 'Định hướng nội dung, hình thức, phương pháp' },
  { section: 'tasks', words: /^(?:phân công|tổ chức thực hiện)/u, example: 'Phân công thực hiện' },
  { section: 'leadership', words: /(?:lãnh đạo|chỉ đạo|tham mưu)/u, example: 'Công tác lãnh đạo, chỉ đạo' },
  { section: 'totals', words: /^tổng hợp tin/u, example: 'Tổng hợp tin, bài' },
  {
    section: 'bulletins',
    words: /(?:bản tin|trang thông tin|mạng xã hội|trực tuyến)/u,
    example: 'Tuyên truyền trên bản tin nội bộ, trang thông tin điện tử',
  },
  {
    section: 'press',
    words: /(?:báo, đài|báo chí|phát thanh|truyền hình|thông tin đại chúng)/u,
    example: 'Tuyên truyền trên báo, đài',
  },
  {
    section: 'conferences',
    words: /^(?:công tác )?(?:hội nghị|tuyên truyền (?:miệng|trực tiếp))/u,
    example: 'Hội nghị, tuyên truyền trực tiếp',
  },
  { section: 'materials', words: /(?:trực quan|tài liệu|ấn phẩm)/u, example: 'Tài liệu, tuyên truyền trực quan' },
  { section: 'support', words: /^(?:công tác )?(?:vận động|hỗ trợ)/u, example: 'Vận động, hỗ trợ tham gia' },
  { section: 'staff', words: /^đội ngũ/u, example: 'Đội ngũ làm công tác tuyên truyền' },
  {
    section: 'places',
    words: /^(?:kết quả (?:theo|ở|tại|của) (?:từng |các |một số )?|một số )(?:địa phương|đơn vị|huyện|quận|xã)/u,
    example: 'Kết quả theo địa phương, đơn vị',
  },
  { section: 'localExamples', words: /^cách làm/u, example: 'Cách làm ở cơ sở' },
  { section: 'achievements', words: /^kết quả khác/u, example: 'Kết quả khác' },
  {
    section: 'participants',
    words: /(?:người tham gia|phát triển (?:đối tượng|người)|thu, |thực hiện (?:chỉ tiêu|kế hoạch))/u,
    example: 'Kết quả phát triển đối tượng',
  },
  { section: 'overview', words: /^nội dung, hình thức/u, example: 'Nội dung, hình thức, hiệu quả tuyên truyền' },
  { section: 'results', words: /^(?:những )?kết quả/u, example: 'Kết quả đạt được' },
];
