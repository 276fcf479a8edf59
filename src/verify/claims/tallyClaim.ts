import type { TallyFact } from '../factsOf.js';
import { type Claim, wordAt } from './claimsIn.js';
import type { Clause } from './clauses.js';
import { contradicts } from './contradicts.js';

/** Words that may stand between "các chỉ tiêu" and what is said of them. */
const BETWEEN = '(?: (?:được|giao|kế|hoạch|năm|đều|đã|cũng|của|tỉnh|nêu|trên|#))*';
const ALL = new RegExp(
  `(?:^| )(?:(?:tất cả|toàn bộ|mọi)(?: #)?|cả(?: (?:\\p{L}+|#)){0,2}?)(?: các| những| số)? chỉ tiêu${BETWEEN}$`,
  'u',
);
/** "Các chỉ tiêu" alone may be some of them; "đều" makes them all. */
const EACH = new RegExp(`(?:^| )các chỉ tiêu${BETWEEN} đều(?: đã)?$`, 'u');
const NONE = new RegExp(`(?:^| )(?:không|chưa|chẳng)(?: có)?(?: một)? chỉ tiêu nào${BETWEEN}$`, 'u');

/** What a claim says of all targets, or of none; null where it speaks of others. */
export function tallyClaim(
  { pieces }: Clause,
  { kind, first }: Claim,
  { together, some }: TallyFact,
): { readonly isWrong: boolean } | null {
  const said = pieces
    .slice(0, first)
    .map((_, at) => wordAt(pieces, at) || '#')
    .join(' ');
  if (NONE.test(said)) {
    if (kind === 'reached') return { isWrong: some.has('met') || some.has('exceeded') };
    return kind === 'missed' || kind === 'exceeded' ? { isWrong: some.has(kind) } : null;
  }
  if (!ALL.test(said) && !EACH.test(said)) return null;
  return { isWrong: contradicts(kind, { fact: together, role: 'measure', position: null }) };
}
