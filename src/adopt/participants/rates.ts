import { type Around, clauseEnd, clauseStart, upperFirst } from '../read/around.js';
import { isAimed } from '../read/isAimed.js';
import type { Saying } from '../read/said.js';
import { type SchemeKey, schemesIn } from '../rules/schemes.js';
import { OF_A_KIND } from '../rules/stock.js';
import { number, words } from '../tree.js';
import { isLocal } from './clauses.js';
import { GOES_ON } from './inScheme.js';
import type { Dated } from './planOf.js';
import { roleOf } from './roleOf.js';
import type { TableRow } from './tableRows.js';
import { type AimedRate, takeTarget } from './targets.js';

/** A rate of coverage, with what is said of it. */
export interface ReadRate {
  readonly said: Saying;
  /** Of which scheme it is the coverage; null where it is of a group, or of another kind. */
  readonly scheme: SchemeKey | null;
  readonly label: string;
  /** Without its label, as a value has it that is told beside it. */
  readonly rate: AimedRate;
  /** Puts a number to the rate; false where it says nothing of it. */
  readonly take: (around: Around) => boolean;
}

/** "tỷ lệ bao phủ BHYT toàn dân 90,48%": a percentage behind the name of a rate that has its own scheme. */
const LABEL =
  /((?:(?:(?:tỷ|tỉ) lệ |độ |diện |mức )*bao phủ(?= (?:BH|bảo hiểm))|(?<=^|, )BHYT bao phủ|(?:tỷ lệ|tỉ lệ) (?:độ )?(?:bao phủ|tham gia|số người|người|dân|lực lượng lao động|lao động|nợ|học sinh|sinh viên|HSSV|HS|hội viên|đoàn viên|hộ|cán bộ)(?!\p{L}))(?!.*(?:tăng|giảm|với|cho|từ)$)[^;:.()%]*?)[\s:,]*(?:là|đạt|chiếm|bằng|ước|ước đạt|mới đạt|mới chỉ đạt|chỉ đạt|đã đạt|hiện đạt|còn|trên|:)*$/iu;

/** "Số học sinh, sinh viên tham gia BHYT đạt tỷ lệ 97,92%". */
const TURNED = /(?:^|[,;] )số ([^;:.()%]{3,60}? tham gia [^;:.()%]{3,40}?) (?:đạt|chiếm) (?:tỷ|tỉ) lệ$/iu;

/** "Tỷ lệ bao phủ BHYT tăng từ 87,6% năm 2018 lên 91,9%": what it was is told of what it is. */
const GROWN =
  /((?:tỷ|tỉ) lệ (?:bao phủ|tham gia|người|dân)[^;:.()%]*?)(?: đã)? (?:tăng|giảm|nâng) từ (?:[^;:.()%]|\.\d){0,25}%[^;:.()%]{0,30} (?:lên|xuống)(?: còn)?$/iu;

/** The rate of a scheme or of a group in it, that a percentage behind its name begins. */
export function rateOf(
  { spot, before, after }: Around,
  said: Saying,
  own: string | null,
  dated: Dated,
): ReadRate | null {
  if (spot.kind !== 'percent') return null;
  const clause =
    said.section === 'participants' && before.endsWith(':')
      ? before
      : clauseEnd(before.replace(/(?<=(?:là|đạt)):$/u, ''));
  const [, group, scheme, rest = ''] = OF.test(before) ? (GROUP_BEHIND.exec(after) ?? []) : [];
  if (!GOES_ON.test(rest)) return null;
  const label =
    group === undefined
      ? (labelIn(clause) ?? GROWN.exec(said.text.slice(0, spot.leadStart).trim())?.[1])
      : `tỷ lệ ${group} tham gia ${scheme}`;
  if (label === undefined || !SCHEME.test(label) || PLANNED.test(after) || LEFT_OUT.test(after) || isLocal(clause, own))
    return null;
  // "tỷ lệ bao phủ BHYT dưới 85% gồm 4 xã": a limit.
  if (isAimed(said, { spot, before, after }) || /(?<!\p{L})dưới $/u.test(said.text.slice(0, spot.start))) return null;
  // "250 nghìn đồng bào sinh sống với tỷ lệ bao phủ BHYT đạt 94,95%": of them alone.
  if (OF_A_KIND.words.test(/(?:^|[;,.] )([^;,.]*) với (?:tỷ|tỉ) lệ[^;,.]*$/u.exec(clause)?.[1] ?? '')) return null;
  const rate: AimedRate = { percent: number(spot), of: words(group ?? ofWhat(after, label)) };
  return {
    said,
    scheme: /^(?:tỷ|tỉ) lệ (?:độ )?(?:bao phủ|(?:(?:người|người dân|dân số|số dân) )?tham gia) (?=BH|bảo hiểm)/iu.test(
      label,
    )
      ? (schemesIn(label)[0]?.scheme ?? null)
      : null,
    label: upperFirst(label),
    rate,
    take: (around) => {
      const { spot, before, after } = around;
      if (/(?:\((?:(?:trên )?tổng số|dân số)|so với [^;()]*\()$/u.test(before) && spot.kind === 'number') {
        rate.denominator ??= number(spot);
        return true;
      }
      if (takeTarget(roleOf(around), around, rate, dated)) return true;
      const direction = /(tăng|giảm)$/u.exec(before)?.[1];
      // "tỷ lệ … đạt 86,57%, giảm 6,75% so với năm trước": of a rate these are points.
      const points = spot.kind === 'percent' ? /^so với (?!kế hoạch|chỉ tiêu|mục tiêu)([^,;.()]+)/u : POINTS;
      const against = points.exec(after)?.[1]?.replace(/ và(?: còn)?$/u, '');
      if (direction === undefined || against === undefined) return false;
      rate.changes ??= [];
      rate.changes.push({
        against: words(against.trim()),
        direction: words(direction),
        points: number(spot, spot.text),
      });
      return true;
    },
  };
}

/** What stands before a percentage, as the name of a rate: "độ bao phủ BHYT" is "tỷ lệ bao phủ BHYT". */
function labelIn(clause: string): string | undefined {
  const turned = TURNED.exec(clause)?.[1];
  return turned === undefined
    ? LABEL.exec(clause)?.[1]
        ?.trim()
        .replace(/^BHYT bao phủ/u, 'bao phủ BHYT')
        .replace(/^(?:(?:mức )?(?:độ|diện|mức) )?(?=bao phủ)/iu, 'tỷ lệ ')
    : `tỷ lệ ${turned}`;
}

/** The row of a table that is about a rate, with the years before. */
export function tableRate({ label, value, said, bases, plan, planYear }: TableRow): ReadRate | null {
  const named = label.replace(/ ?\(%\)$/u, '').trim();
  if (value.spot === null || !/^(?:tỷ|tỉ) lệ (?:độ )?(?:bao phủ|tham gia)/iu.test(named) || !SCHEME.test(named))
    return null;
  const changes = bases.map(({ against, base }) => ({ against: words(against), base }));
  const target = plan === null ? undefined : [{ percent: plan, ...(planYear !== null && { year: words(planYear) }) }];
  return {
    said,
    scheme: null,
    label: upperFirst(named),
    rate: { percent: value, of: words(''), ...(target && { target }), ...(changes.length > 0 && { changes }) },
    take: () => false,
  };
}

/** "toàn tỉnh có 83% dân số được cấp thẻ BHYT" */
const OF = /(?:^|[ ,;:])(?:có|đã có|đạt|là)$/u;
const GROUP_BEHIND =
  /^(dân số|người dân|(?:lực lượng )?lao động(?: trong độ tuổi)?)(?: (?:toàn|của|trên địa bàn) (?:tỉnh|huyện|thành phố|thị xã|xã|phường))? (?:đã |đang )*(?:tham gia|có thẻ|được cấp thẻ) ((?:BHXH|BHYT|BHTN|bảo hiểm (?:xã hội|y tế|thất nghiệp))(?: tự nguyện| bắt buộc)?)(?!\p{L})(.*)/u;

const POINTS = /^điểm (?:phần trăm|%) so với ([^,;.()]+)/u;
const SCHEME = /BHXH|BHYT|BHTN|BH (?:thất|xã|y) |bảo hiểm/iu;

/** "đạt 97% kế hoạch" is no rate of those who are insured. */
const PLANNED = /^(?:so với )?(?:kế hoạch|chỉ tiêu|KH(?!\p{L}))/u;

/** "46% lực lượng lao động chưa tham gia": of those who are not in it. */
const LEFT_OUT = /^[\p{L} ]{0,60}(?<!\p{L})chưa (?:được |có |tham )/u;

/** Behind the percentage, or behind "so với" before it. */
function ofWhat(after: string, label: string): string {
  const said = clauseStart(after).replace(/^so (?:với )?/u, '');
  return /^(?:tổng )?(?:số )?(?:dân|lao động|lực lượng|người)/u.test(said) || said === 'số phải thu'
    ? said
    : (/ so với ((?:tổng )?(?:số )?(?:dân|lao động|lực lượng)[^,]*)$/u.exec(label)?.[1] ?? '');
}
