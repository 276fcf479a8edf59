import type { RoleRule } from './role.js';
import { TARGET_ROLES } from './targetRoles.js';

const ANY = /(?:)/u;
const PLAN = '(?:so với |của )?(?:số )?(?:kế hoạch|chỉ tiêu|dự toán|kh(?![\\p{L}]))';

/** "tăng so với cùng kỳ năm trước là", "tương đương mức tăng trưởng" */
const CHANGED =
  /(?:tăng|giảm)(?: trưởng)?(?: thêm| khoảng)?(?: so với (?!kế hoạch|chỉ tiêu)[^,;.()%]{3,40}?)?(?: là)?$/u;

/** The first row that fits says what a number is; where none does, it may be a value of its own. */
export const ROLES: readonly RoleRule[] = [
  {
    role: 'growth',
    kinds: ['number', 'percent'],
    before: /bình quân (?:mỗi|hằng|hàng) năm,? (?:tăng|giảm)(?: thêm| khoảng)?$/u,
    after: /^(?!điểm)/u,
    example: 'bình quân mỗi năm tăng ‹18,4%› trong giai đoạn 2016 - 2019',
  },
  ...TARGET_ROLES,
  {
    role: 'share',
    kinds: ['percent'],
    before: /(?:bằng|chiếm|chiếm tỷ lệ|tỷ lệ)$/u,
    after: /^(?:so với )?(?:tổng )?(?:số )?(?:tiền )?(?:phải thu|nợ|chậm đóng|thu|chi)(?!\p{L})/u,
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
    before: CHANGED,
    after: /^(?!(?:về |so với )?(?:kế hoạch|chỉ tiêu|dự toán))/u,
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
    before: /^(?:người|lượt người|em|thẻ|lao động)? ?\((?:tương ứng|tương đương)?$/u,
    after: /^\)(?:[,;.]|$)/u,
    example: 'tăng 3.860 người (‹7%›); đạt 84% chỉ tiêu',
  },
  {
    role: 'plan.percent',
    kinds: ['percent'],
    before: /(?:đạt|bằng|được|chiếm|hoàn thành)$/u,
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
    before: new RegExp(
      `${PLAN}(?![^,;.%]*\\((?:cùng kỳ )?năm \\d{4}(?::| là)$)[^,;.%]{0,50}(?:là|\\(|:)$|/ ?(?:kế hoạch|chỉ tiêu)$|\\((?:kế hoạch|chỉ tiêu)$|^(?:người |thẻ |em |lao động )?/$|^(?:người|thẻ|em|lao động)/$`,
      'u',
    ),
    after: /^(?!đơn vị|doanh nghiệp|hộ(?!\p{L})|xã|phường|thôn)/u,
    example: 'kế hoạch BHXH Việt Nam giao năm 2019 (‹42.000› người',
  },
  {
    role: 'change.value',
    kinds: ['number'],
    before: CHANGED,
    after: /^(?!lần)/u,
    example: 'tăng ‹1.083› người so với cùng kỳ năm 2019',
  },
  {
    role: 'coverage',
    kinds: ['percent', 'range'],
    before: /(?:bao phủ|chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ|tỷ trọng)$/u,
    after:
      /^(?:so (?:với )?)?(?:tổng )?(?:số )?(?:dân(?!\p{L})|người dân|(?:tỷ|tỉ) lệ bao phủ|lực lượng lao động|lao động|\(?lllđ|nhân khẩu|học sinh|sinh viên|hssv|hội viên|đoàn viên|người (?:trong độ tuổi|từ đủ|tham gia)|hộ dân)/u,
    example: 'bao phủ ‹16%› lực lượng lao động',
  },
  {
    role: 'coverage',
    kinds: ['percent'],
    before: /(?:đạt|với|,) (?:tỷ lệ|tỉ lệ)(?: bao phủ)?$|(?:^|[,; ])bao phủ(?: BHYT)?(?: đạt| là)?$/u,
    after: /^(?:[,;.()]|$)/u,
    example: '131.000 người tham gia BHYT, đạt tỷ lệ ‹86%›',
  },
  {
    role: 'denominator',
    kinds: ['number'],
    before: /\((?:(?:trên )?tổng số|dân số)(?: (?:dân|lao động|lực lượng lao động)[^()]{0,30})?$/u,
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
