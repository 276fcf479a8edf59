import type { SpotKind } from '../../verify/scan/spot.js';

/** What a number says of the value before it. */
export type Role =
  | 'plan.percent'
  /** Of a plan, though the text does not say so. */
  | 'plan.unnamed'
  | 'plan.value'
  | 'plan.shortfall'
  | 'plan.excess'
  | 'change.percent'
  | 'change.value'
  | 'change.points'
  | 'change.base'
  | 'coverage'
  | 'share'
  | 'growth'
  /** What a rate of coverage is to reach, and how far it is from that. */
  | 'target.percent'
  | 'target.shortfall'
  | 'target.excess'
  | 'denominator'
  | 'part';

interface RoleRule {
  readonly role: Role;
  readonly kinds: readonly SpotKind[];
  /** What stands between the number before it, or the clause's begin, and this one; lower case, trimmed. */
  readonly before: RegExp;
  /** What stands behind it, up to the next number; lower case, trimmed. */
  readonly after: RegExp;
  /** The number is between ‹ ›. */
  readonly example: string;
}

const ANY = /(?:)/u;
const PLAN = '(?:so với |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh(?![\\p{L}]))';
const POINTS = /^điểm(?: phần trăm| %)? (?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|mục tiêu)/u;
const TARGET = /^(?:điểm (?:phần trăm|%) )?(?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|mục tiêu)/u;

/** The first row that fits says what a number is; where none does, it may be a value of its own. */
export const ROLES: readonly RoleRule[] = [
  {
    role: 'growth',
    kinds: ['number', 'percent'],
    before: /bình quân (?:mỗi|hằng|hàng) năm,? (?:tăng|giảm)(?: thêm| khoảng)?$/u,
    after: /^(?!điểm)/u,
    example: 'bình quân mỗi năm tăng ‹18,4%› trong giai đoạn 2016 - 2019',
  },
  {
    role: 'target.shortfall',
    kinds: ['percent'],
    before: /(?:thấp hơn|(?:còn )?thiếu|kém)$/u,
    after: TARGET,
    example: 'bao phủ 86,5% dân số, thấp hơn ‹4,5%› so với chỉ tiêu UBND tỉnh giao',
  },
  {
    role: 'target.excess',
    kinds: ['percent'],
    before: /(?:vượt|cao hơn)$/u,
    after: TARGET,
    example: 'bao phủ 32,48% lực lượng lao động, cao hơn ‹0,48%› so với chỉ tiêu',
  },
  {
    role: 'target.excess',
    kinds: ['number'],
    before: /(?:vượt|cao hơn)$/u,
    after: POINTS,
    example: 'tỷ lệ bao phủ 95,4% dân số, vượt ‹0,4› điểm phần trăm so với chỉ tiêu',
  },
  {
    role: 'target.shortfall',
    kinds: ['number'],
    before: /(?:thấp hơn|(?:còn )?thiếu|kém)$/u,
    after: POINTS,
    example: 'thấp hơn ‹1,5› điểm phần trăm so với chỉ tiêu',
  },
  {
    role: 'target.percent',
    kinds: ['percent'],
    before: /(?:kế hoạch|chỉ tiêu|mục tiêu)[^;()]*\($|\((?:kế hoạch|chỉ tiêu|mục tiêu)[^;()]*$/u,
    after: /^\)/u,
    example: 'thấp hơn 4,5% so với chỉ tiêu UBND tỉnh giao (‹91%›)',
  },
  {
    role: 'share',
    kinds: ['percent'],
    before: /(?:bằng|chiếm|chiếm tỷ lệ|tỷ lệ)$/u,
    after: /^(?:so với )?(?:tổng )?(?:số )?(?:tiền )?(?:phải thu|nợ|chậm đóng)(?!\p{L})/u,
    example: 'nợ 86,4 tỷ đồng, bằng ‹3,02%› số phải thu',
  },
  {
    role: 'change.points',
    kinds: ['number'],
    before: /(?:tăng|giảm)(?: thêm)?$/u,
    after: /^điểm (?:phần trăm|%)/u,
    example: 'tăng ‹1,24› điểm phần trăm so với năm 2018',
  },
  {
    role: 'change.percent',
    kinds: ['percent', 'range'],
    before: /(?:tăng|giảm)(?: thêm| khoảng)?$/u,
    after: ANY,
    example: 'tăng ‹4,46%› so với năm 2018',
  },
  {
    role: 'change.percent',
    kinds: ['percent'],
    before: /^[^,;.]{0,20}\((?:tương ứng|tương đương)?$/u,
    after: /^\)[,;]? so với (?!kế hoạch|chỉ tiêu)/u,
    example: 'giảm 480 lượt người (‹13,33%›) so với năm 2018',
  },
  {
    role: 'change.percent',
    kinds: ['percent'],
    before: /^(?:người|lượt người|em|lao động)? ?\($/u,
    after: /^\)(?:[,;.]|$)/u,
    example: 'tăng 3.860 người (‹7%›); đạt 84% chỉ tiêu',
  },
  {
    role: 'plan.percent',
    kinds: ['percent'],
    before: /(?:đạt|bằng|được|hoàn thành)$/u,
    after: new RegExp(`^${PLAN}`, 'u'),
    example: 'đạt ‹96,06%› kế hoạch',
  },
  {
    role: 'plan.percent',
    kinds: ['percent'],
    before: /^[^,;.]{0,20}\((?:đạt )?$/u,
    after: new RegExp(`^${PLAN}`, 'u'),
    example: '31.480 người (‹96,9%› KH)',
  },
  {
    role: 'plan.percent',
    kinds: ['percent'],
    before: new RegExp(`${PLAN}[^,;.%]{0,60}(?:đạt|bằng)$`, 'u'),
    after: /^(?:[,;.)]|$)/u,
    example: 'so với kế hoạch giao đạt ‹93%›',
  },
  {
    role: 'plan.shortfall',
    kinds: ['number'],
    before: /(?:còn )?thiếu$/u,
    after: ANY,
    example: 'còn thiếu ‹1.204› người so với kế hoạch',
  },
  {
    role: 'plan.excess',
    kinds: ['number'],
    before: /(?:^|[ ,;(])vượt$/u,
    after: /^(?!điểm)/u,
    example: 'vượt ‹120› người',
  },
  {
    role: 'plan.value',
    kinds: ['number'],
    before: new RegExp(`${PLAN}[^,;.%]{0,50}(?:là|\\(|:)$|/ ?(?:kế hoạch|chỉ tiêu)$`, 'u'),
    after: ANY,
    example: 'kế hoạch BHXH Việt Nam giao năm 2019 (‹42.000› người',
  },
  {
    role: 'change.value',
    kinds: ['number'],
    before: /(?:tăng|giảm)(?: thêm| so với cùng kỳ)?$/u,
    after: /^(?!lần)/u,
    example: 'tăng ‹1.083› người so với cùng kỳ năm 2019',
  },
  {
    role: 'coverage',
    kinds: ['percent', 'range'],
    before: /(?:bao phủ|chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|tỷ trọng)$/u,
    after:
      /^(?:so (?:với )?)?(?:tổng )?(?:số )?(?:dân(?!\p{L})|người dân|lực lượng lao động|lao động|\(?lllđ|nhân khẩu|người (?:trong độ tuổi|từ đủ|tham gia)|hộ dân)/u,
    example: 'bao phủ ‹16%› lực lượng lao động',
  },
  {
    role: 'coverage',
    kinds: ['percent'],
    before: /(?:đạt|với) (?:tỷ lệ|tỉ lệ)(?: bao phủ)?$|(?:độ|tỷ lệ|tỉ lệ) bao phủ(?: đạt| là)?$/u,
    after: /^(?:[,;.()]|$)/u,
    example: '131.000 người tham gia BHYT, đạt tỷ lệ ‹86%›',
  },
  {
    role: 'denominator',
    kinds: ['number'],
    before: /\(tổng số$/u,
    after: ANY,
    example: 'bao phủ 16% lực lượng lao động (tổng số ‹260.000›)',
  },
  {
    role: 'plan.unnamed',
    kinds: ['percent'],
    before: /(?:^|[ ,])đạt$/u,
    after: /^(?:[,;.)]|$|tăng|giảm|và )/u,
    example: '512.300 người tham gia BHYT đạt ‹101,2%› tăng 1,4% so với năm 2021',
  },
];
