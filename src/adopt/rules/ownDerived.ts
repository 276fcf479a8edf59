import type { Section } from './headings.js';

interface DerivedRule {
  readonly under: Section;
  readonly where: 'text' | 'table';
  readonly words: RegExp;
  readonly example: string;
}

/** What the built-in templates say again, or work out from what they say elsewhere: none of it is data. */
export const OWN_DERIVED: readonly DerivedRule[] = [
  {
    under: 'leadership',
    where: 'text',
    words: /^Tính chung, .+ đã ban hành /u,
    example: 'Tính chung, Tỉnh ủy, UBND tỉnh và BHXH tỉnh đã ban hành 24 văn bản chỉ đạo.',
  },
  {
    under: 'totals',
    where: 'text',
    words: /^Tính chung, /u,
    example: 'Tính chung, Trang Zalo của BHXH tỉnh đã đăng 138 tin, bài.',
  },
  {
    under: 'participants',
    where: 'text',
    words: /^(?:Trong|Cả) \d+ chỉ tiêu(?:,| đều) /u,
    example: 'Trong 25 chỉ tiêu, có 09 chỉ tiêu vượt kế hoạch và 16 chỉ tiêu chưa đạt kế hoạch.',
  },
  {
    under: 'participants',
    where: 'text',
    words: /^Về thu, chi và các khoản tiền khác:$/u,
    example: 'Về thu, chi và các khoản tiền khác:',
  },
  {
    under: 'participants',
    where: 'text',
    words: /^Về người hưởng các chế độ:$/u,
    example: 'Về người hưởng các chế độ:',
  },
  {
    under: 'participants',
    where: 'table',
    words: /./u,
    example: '1',
  },
  // Below its caption, "Kết quả thực hiện các chỉ tiêu".
  {
    under: 'results',
    where: 'table',
    words: /./u,
    example: '1',
  },
  {
    under: 'places',
    where: 'text',
    words: /^(?:Trong|Cả) \d+ .{2,60} có kế hoạch/u,
    example: 'Trong 06 địa phương có kế hoạch, 02 địa phương vượt kế hoạch và 04 địa phương chưa đạt kế hoạch.',
  },
  {
    under: 'standing',
    where: 'text',
    words:
      /^(?:(?:Theo .*, đến )?(?:năm|tháng|ngày) [\d/]+ \([^()]*\): |Theo [^:]*:$|Chưa có số liệu về .* để đánh giá)/iu,
    example: 'Năm 2021 (khoảng 35%): còn phải tăng khoảng 18 điểm phần trăm.',
  },
  {
    under: 'standing',
    where: 'text',
    words: /^Không thay đổi so với /u,
    example: 'Không thay đổi so với năm 2018: BHXH bắt buộc.',
  },
];
