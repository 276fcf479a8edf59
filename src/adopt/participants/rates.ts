import { type Around, clauseEnd, clauseStart, upperFirst } from '../read/around.js';
import { isAimed } from '../read/isAimed.js';
import type { Saying } from '../read/said.js';
import { type SchemeKey, schemesIn } from '../rules/schemes.js';
import { OF_A_KIND } from '../rules/stock.js';
import { number, type TreeLeaf, type TreeMap, words } from '../tree.js';
import { isLocal } from './clauses.js';
import type { Dated } from './planOf.js';
import { roleOf } from './roleOf.js';
import type { TableRow } from './tableRows.js';
import { type AimedRate, takeTarget } from './targets.js';

/** A rate of coverage, with what is said of it. */
export interface ReadRate {
  readonly said: Saying;
  /** Of which scheme it is the coverage; null where it is of a group, or of another kind. */
  readonly scheme: SchemeKey | null;
  readonly tree: () => TreeMap;
  /** Puts a number to the rate; false where it says nothing of it. */
  readonly take: (around: Around) => boolean;
}

/** "tỷ lệ bao phủ BHYT toàn dân 90,48%": a percentage behind the name of a rate that has its own scheme. */
const LABEL =
  /((?:(?:tỷ lệ|tỉ lệ)(?: độ)?|(?:mức )?độ(?= bao phủ)|(?<=^|, )(?=bao phủ (?:BHYT|BHXH|bảo hiểm))|(?<=^|, )BHYT(?= bao phủ)) ?(?:bao phủ|tham gia|số người|người|dân|lực lượng lao động|lao động|nợ|học sinh|sinh viên|HSSV|HS|hội viên|đoàn viên|hộ|cán bộ)(?!\p{L})[^;:.()%]*?)[\s:,]*(?:là|đạt|chiếm|bằng|ước|ước đạt|mới đạt|mới chỉ đạt|chỉ đạt|đã đạt|hiện đạt|còn|trên|:)*$/iu;

/** "Số học sinh, sinh viên tham gia BHYT đạt tỷ lệ 97,92%". */
const TURNED = /(?:^|[,;] )số ([^;:.()%]{3,60}? tham gia [^;:.()%]{3,40}?) (?:đạt|chiếm) (?:tỷ|tỉ) lệ$/iu;

/** The rate of a scheme or of a group in it, that a percentage behind its name begins. */
export function rateOf(
  { spot, before, after }: Around,
  said: Saying,
  own: string | null,
  dated: Dated,
): ReadRate | null {
  if (spot.kind !== 'percent') return null;
  const clause = said.section === 'participants' && before.endsWith(':') ? before : clauseEnd(before);
  const turned = TURNED.exec(clause)?.[1];
  const label = turned === undefined ? LABEL.exec(clause)?.[1]?.trim() : `tỷ lệ ${turned}`;
  if (label === undefined || !SCHEME.test(label) || / từ$/u.test(label) || PLANNED.test(after) || isLocal(clause, own))
    return null;
  if (isAimed(said, { spot, before, after })) return null;
  // "250 nghìn đồng bào sinh sống với tỷ lệ bao phủ BHYT đạt 94,95%": of them alone.
  if (OF_A_KIND.words.test(/(?:^|[;,.] )([^;,.]*) với (?:tỷ|tỉ) lệ[^;,.]*$/u.exec(clause)?.[1] ?? '')) return null;
  const tree: AimedRate = { label: words(upperFirst(label)), percent: number(spot), of: words(ofWhat(after)) };
  const changes: Record<string, TreeLeaf>[] = [];
  return {
    said,
    scheme: /^(?:(?:(?:tỷ|tỉ) lệ(?: độ)?|(?:mức )?độ) )?bao phủ (?=BH|bảo hiểm)/iu.test(label)
      ? (schemesIn(label)[0]?.scheme ?? null)
      : null,
    tree: () => ({ ...tree, ...(changes.length > 0 && { changes }) }),
    take: (around) => {
      const { spot, before, after } = around;
      if (/(?:\((?:trên )?tổng số|so với [^;()]*\()$/u.test(before) && spot.kind === 'number') {
        tree.denominator = number(spot);
        return true;
      }
      if (takeTarget(roleOf(around), around, tree, dated)) return true;
      const direction = /(tăng|giảm)$/u.exec(before)?.[1];
      const against = /^điểm (?:phần trăm|%) so với ([^,;.()]+)/u.exec(after)?.[1];
      if (direction === undefined || against === undefined) return false;
      changes.push({ against: words(against.trim()), direction: words(direction), points: number(spot, spot.text) });
      return true;
    },
  };
}

/** The row of a table that is about a rate, with the years before. */
export function tableRate({ label, value, said, bases, plan, planYear }: TableRow): ReadRate | null {
  const named = label.replace(/ ?\(%\)$/u, '').trim();
  if (value.spot === null || !/^(?:tỷ|tỉ) lệ (?:độ )?(?:bao phủ|tham gia)/iu.test(named) || !SCHEME.test(named))
    return null;
  const changes = bases.map(({ against, base }) => ({ against: words(against), base }));
  const target = plan === null ? undefined : [{ percent: plan, ...(planYear !== null && { year: words(planYear) }) }];
  const tree = { label: words(upperFirst(named)), percent: value, of: words(''), target };
  return {
    said,
    scheme: null,
    tree: () => ({ ...tree, changes: changes.length === 0 ? undefined : changes }),
    take: () => false,
  };
}

const SCHEME = /BHXH|BHYT|BHTN|bảo hiểm/iu;

/** "đạt 97% kế hoạch" is no rate of those who are insured. */
const PLANNED = /^(?:so với )?(?:kế hoạch|chỉ tiêu|KH(?!\p{L}))/u;

function ofWhat(after: string): string {
  const said = clauseStart(after).replace(/^so (?:với )?/u, '');
  return /^(?:tổng )?(?:số )?(?:dân|lao động|lực lượng|người)/u.test(said) || said === 'số phải thu' ? said : '';
}
