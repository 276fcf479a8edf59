import { CHANGE, GROWTH, NOTE, PHRASES, RATE, RATE_TOLD, TARGET } from './ownPhrases.js';
import type { SentenceRule } from './sentences.js';

const VALUE = `{value#}[ {unit}]${NOTE}`;
const TARGETS = `«plan:, ${TARGET}»`;
const CHANGED = `«changes:, ${CHANGE}»«growth:, ${GROWTH}»`;
const PARTS =
  '[; <trong đó|gồm{relation=sum}> «parts:[, | và ]{label} {value#}[ {unit}][ ({units#} {} có số liệu)]»[ (các nhóm có phần trùng nhau, không cộng lại){relation=union}]]';

const TOLD = `${VALUE}«coverage:, <bao phủ|bằng> ${RATE}»${TARGETS}${CHANGED}«coverage:; <bao phủ|bằng> ${RATE_TOLD}»${PARTS}[; số còn lại {remainder*}]`;

/** People of the office's own are counted elsewhere. */
const NOT_STAFF =
  /^(?!(?:cộng tác viên|tổ chức dịch vụ|đại lý|tuyên truyền viên|báo cáo viên)(?!.* tham gia))[^;:]*$/iu;

/** A line of a list, and the only number of all: then the day and the area stand with it. */
const LABEL = '<Tính đến {common.asOf@}, {label*}[ {common.scope}]|{label*}>: ';
const OPENING = '[Tính đến {common.asOf@}, ]{label*}[ {common.scope}]{opening=là} [là ]';
const ONE = {
  ...PHRASES,
  'parts.label': PHRASES.label,
  label: /^(?:tổng số|số|t[ỷỉ] lệ)(?!\p{L})(?!.* là )[^;:]*$/iu,
  'common.scope': /^(?:toàn|trên địa bàn|của|tại|ở) (?!.* là )[^;]*$/u,
} as const;

/** What the built-in templates write of numbers with plans, changes, coverage and parts. Who is counted tells the key. */
export const OWN_MEASURES: readonly SentenceRule[] = [
  {
    key: 'participants',
    under: ['participants'],
    pattern:
      '[Tính đến {asOf@}, ]<<số người|tình hình> tham gia bảo hiểm[ {scope}][ và các tỷ lệ liên quan]|một số tỷ lệ[ {scope}]> như sau:',
    where: { scope: /^(?!và các tỷ lệ)/u },
    example: 'Tính đến ngày 31/12/2019, số người tham gia bảo hiểm toàn tỉnh và các tỷ lệ liên quan như sau:',
  },
  {
    key: 'participants',
    under: ['participants'],
    pattern:
      'Số tổng không phải là phép cộng các nhóm, vì một người có thể tham gia nhiều loại bảo hiểm{total.relation=union}',
    where: {},
    example: 'Số tổng không phải là phép cộng các nhóm, vì một người có thể tham gia nhiều loại bảo hiểm.',
  },
  {
    key: 'participants.rates',
    under: ['participants'],
    pattern: `${LABEL}${RATE_TOLD}`,
    where: { ...PHRASES, percent: /%$/u, 'common.scope': ONE['common.scope'] },
    example:
      'Tỷ lệ bao phủ BHYT: 91,04% dân số, chưa đạt chỉ tiêu 91,5% HĐND tỉnh giao năm 2019 (còn thiếu 0,46 điểm phần trăm).',
  },
  {
    key: 'participants.rates',
    under: ['participants'],
    pattern: `${OPENING}${RATE_TOLD}`,
    where: { ...ONE, percent: /%$/u },
    example: 'Tính đến ngày 31/12/2019, tỷ lệ bao phủ BHYT toàn tỉnh là 91,04%.',
  },
  {
    key: 'finances',
    under: ['participants'],
    pattern: `{label*}: {value#}${NOTE}[, bằng {share.percent°} {share.of}[ ({share.denominator#})]]${TARGETS}${CHANGED}`,
    where: { ...PHRASES, value: /đồng$/u, 'share.of': /^(?!(?:kế hoạch|chỉ tiêu|dự toán)(?!\p{L}))/u },
    example:
      'Tổng số thu: 1.180 tỷ đồng, bằng 98,33% kế hoạch BHXH Việt Nam giao năm 2019 (1.200 tỷ đồng; chưa đạt, còn thiếu 20 tỷ đồng).',
  },
  {
    key: 'participants.groups',
    under: ['participants'],
    pattern: `${LABEL}${TOLD}`,
    where: { ...PHRASES, label: NOT_STAFF, 'common.scope': ONE['common.scope'] },
    example:
      'BHXH tự nguyện: 3.120 người, bằng 80% kế hoạch BHXH Việt Nam giao năm 2019 (3.900 người; chưa đạt, còn thiếu 780 người), tăng 85,7% so với năm 2018.',
  },
  {
    key: 'participants.groups',
    under: ['participants'],
    pattern: `${OPENING}${TOLD}`,
    where: ONE,
    example: 'Tính đến ngày 31/12/2019, số người tham gia BHXH tự nguyện toàn tỉnh là 3.120 người.',
  },
];
