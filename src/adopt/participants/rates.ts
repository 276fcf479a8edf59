import { type Around, clauseEnd, clauseStart, upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { OF_A_PLACE } from '../rules/stock.js';
import { number, type TreeLeaf, type TreeMap, words } from '../tree.js';

/** A rate of coverage, with what is said of it. */
export interface ReadRate {
  readonly said: Saying;
  readonly tree: () => TreeMap;
  /** Puts a number to the rate; false where it says nothing of it. */
  readonly take: (around: Around) => boolean;
}

/** "tỷ lệ bao phủ BHYT toàn dân 90,48%": a percentage behind the name of a rate that has its own scheme. */
const LABEL =
  /(tỷ lệ (?:bao phủ|tham gia|người|dân số|lực lượng lao động|lao động|nợ)[^,;:.()%]*?)[\s:,]*(?:là|đạt|chiếm|bằng|ước|ước đạt|trên|:)*$/iu;

export function rateOf({ spot, before, after }: Around, said: Saying): ReadRate | null {
  if (spot.kind !== 'percent') return null;
  const clause = said.section === 'participants' && before.endsWith(':') ? before : clauseEnd(before);
  const label = LABEL.exec(clause)?.[1]?.trim();
  if (label === undefined || !/BHXH|BHYT|BHTN|bảo hiểm/u.test(label) || OF_A_PLACE.test(clause)) return null;
  const tree: Record<string, TreeLeaf> = {
    label: words(upperFirst(label)),
    percent: number(spot),
    of: words(ofWhat(after)),
  };
  const changes: Record<string, TreeLeaf>[] = [];
  return {
    said,
    tree: () => ({ ...tree, ...(changes.length > 0 && { changes }) }),
    take: ({ spot, before, after }) => {
      if (/\((?:tổng số|trên tổng số)$/u.test(before) && spot.kind === 'number') {
        tree.denominator = number(spot);
        return true;
      }
      const direction = /(tăng|giảm)$/u.exec(before)?.[1];
      const against = /^điểm (?:phần trăm|%) so với ([^,;.()]+)/u.exec(after)?.[1];
      if (direction === undefined || against === undefined) return false;
      changes.push({ against: words(against.trim()), direction: words(direction), points: number(spot, spot.text) });
      return true;
    },
  };
}

function ofWhat(after: string): string {
  const said = clauseStart(after).replace(/^so với /u, '');
  return /^(?:tổng )?(?:số )?(?:dân|lao động|lực lượng|người)/u.test(said) || said === 'số phải thu' ? said : '';
}
