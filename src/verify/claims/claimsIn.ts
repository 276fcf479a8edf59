import { readWordingScale } from '../../quantity/read/scale.js';
import type { Clause, ClausePiece } from './clauses.js';

/** What a sentence says of a figure; see `contradicts`. */
export type ClaimKind =
  | 'reached'
  | 'exceeded'
  | 'notExceeded'
  | 'missed'
  /** Not due yet. */
  | 'pending'
  /** Not decidable. */
  | 'undecided'
  | 'short'
  | 'rise'
  | 'fall'
  /** "không tăng", "không giảm". */
  | 'notRisen'
  | 'notFallen'
  /** No change. */
  | 'same'
  /** Than a target, or than what is compared: "thấp hơn kế hoạch", "ít hơn 12 tin". */
  | 'more'
  | 'less';

export interface Claim {
  readonly kind: ClaimKind;
  /** Index of its first and last piece in the clause. */
  readonly first: number;
  readonly last: number;
}

interface Stem {
  readonly kind: ClaimKind;
  readonly words: readonly string[];
  /** Words that, right behind, make it another word: "đạt được", "tăng cường". */
  readonly notBefore: ReadonlySet<string>;
}

/** Words for what a target is. */
export const TARGET_WORDS = ['kế hoạch', 'chỉ tiêu', 'mục tiêu'] as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NONE: ReadonlySet<string> = new Set();

const STEMS: readonly Stem[] = [
  { kind: 'reached', words: ['đạt', 'và', 'vượt'], notBefore: set('qua khó') },
  { kind: 'reached', words: ['hoàn', 'thành'], notBefore: set('tốt xuất nhiệm việc công đề thủ') },
  { kind: 'reached', words: ['đạt'], notBefore: set('được kết hiệu chuẩn giải danh yêu tiêu loại thành chất') },
  { kind: 'exceeded', words: ['vượt'], notBefore: set('qua khó trội bậc lên') },
  { kind: 'short', words: ['thiếu'], notBefore: NONE },
  { kind: 'short', words: ['hụt'], notBefore: NONE },
  { kind: 'pending', words: ['còn', 'phải', 'thực', 'hiện'], notBefore: NONE },
  { kind: 'pending', words: ['đang', 'thực', 'hiện'], notBefore: NONE },
  { kind: 'pending', words: ['chưa', 'đến', 'thời', 'hạn'], notBefore: NONE },
  { kind: 'undecided', words: ['chưa', 'đủ', 'căn', 'cứ', 'đánh', 'giá'], notBefore: NONE },
  { kind: 'rise', words: ['tăng'], notBefore: set('cường ca tốc tuổi mức lương tiến') },
  { kind: 'fall', words: ['sụt', 'giảm'], notBefore: NONE },
  { kind: 'fall', words: ['sụt'], notBefore: set('lún lở giá') },
  { kind: 'same', words: ['giữ', 'nguyên'], notBefore: set('hiện trạng') },
  { kind: 'same', words: ['không', 'đổi'], notBefore: set('mới') },
  { kind: 'same', words: ['không', 'thay', 'đổi'], notBefore: NONE },
  { kind: 'more', words: ['cao', 'hơn'], notBefore: NONE },
  { kind: 'more', words: ['nhiều', 'hơn'], notBefore: NONE },
  { kind: 'more', words: ['lớn', 'hơn'], notBefore: NONE },
  { kind: 'less', words: ['thấp', 'hơn'], notBefore: NONE },
  { kind: 'less', words: ['ít', 'hơn'], notBefore: NONE },
  { kind: 'less', words: ['nhỏ', 'hơn'], notBefore: NONE },
  { kind: 'less', words: ['chưa', 'bằng'], notBefore: NONE },
  { kind: 'fall', words: ['giảm'], notBefore: set('nghèo thiểu trừ tải đóng mức phát') },
];

const NEGATIONS = set('chưa không chẳng khó');
/** Between a negation and its verb: "chưa được hoàn thành", "không thể đạt". */
const LINKS = set('được thể có hề');
/** A wish, an order or a plan states nothing. */
const WISHES = set('phấn để nhằm cần phải sẽ nếu hãy quyết giúp góp đề dự kiến mục');

/** "ước đạt hàng chục đồng", "thiếu hàng trăm người so với kế hoạch": it has no digits, and the nearest figure is another one. */
function isUncounted(pieces: readonly ClausePiece[], from: number): boolean {
  for (let at = from; at < from + LEAD; at += 1)
    if (wordAt(pieces, at) === 'hàng') return readWordingScale([wordAt(pieces, at + 1)]) !== null;
    else if (pieces[at]?.type !== 'word') return false;
  return false;
}

/** At most so many words round off: "ước đạt khoảng hàng chục". */
const LEAD = 4;
const OF_TARGETS: ReadonlySet<ClaimKind> = new Set(['reached', 'exceeded', 'short', 'pending']);

/** The words of a clause that say that something was reached, exceeded, missed, or went up or down. */
export function claimsIn({ pieces }: Clause): readonly Claim[] {
  const wish = pieces.findIndex((piece) => piece.type === 'word' && WISHES.has(piece.word));
  let end = 0;
  return pieces.flatMap((_, at): readonly Claim[] => {
    if (at < end) return [];
    const stem = STEMS.find(({ words }) => words.every((word, step) => wordAt(pieces, at + step) === word));
    if (stem === undefined || stem.notBefore.has(wordAt(pieces, at + stem.words.length))) return [];
    if (wish !== -1 && wish < at) return [];
    const last = at + stem.words.length - 1;
    if (OF_TARGETS.has(stem.kind) && isUncounted(pieces, last + 1)) return [];
    end = last + 1;
    const before = LINKS.has(wordAt(pieces, at - 1)) ? at - 2 : at - 1;
    if (!NEGATIONS.has(wordAt(pieces, before))) return [{ kind: stem.kind, first: at, last }];
    const kind = negated(stem.kind);
    return kind === null ? [] : [{ kind, first: before, last }];
  });
}

export function wordAt(pieces: readonly ClausePiece[], at: number): string {
  const piece = pieces[at];
  return piece?.type === 'word' ? piece.word : '';
}

/** "không thiếu" leaves too much open to hold it against a figure. */
function negated(kind: ClaimKind): ClaimKind | null {
  return NEGATED[kind] ?? null;
}

const NEGATED: Readonly<Partial<Record<ClaimKind, ClaimKind>>> = {
  reached: 'missed',
  exceeded: 'notExceeded',
  rise: 'notRisen',
  fall: 'notFallen',
};
