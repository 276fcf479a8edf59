import { wordKey } from '../wordKey.js';
import type { Gap, Pairing } from './align.js';
import type { Instead } from './instead.js';
import { keyOf, labelOf, type PhraseKind, type RunItem } from './item.js';
import { movedIn, numbersIn, spelledIn } from './numbersInstead.js';

const PHRASES: readonly PhraseKind[] = ['label', 'unit', 'whole', 'body', 'place', 'reach', 'when'];

/** How far in its clause words stand from the figure that they are about. */
const NEAR = 12;
/** Behind the office whose report it is, another one in another profile: "… báo cáo kết quả", "… trân trọng báo cáo". */
const REPORTS = new Set(['báo', 'trân'].map(wordKey));
/** So many words are a name or a unit; more are another sentence. */
const SHORT = 5;
/** A label stands at the beginning of its statement. */
const HEAD = 3;

/** A run of the document and the one of the report that it was. */
interface Compared {
  readonly report: readonly RunItem[];
  readonly document: readonly RunItem[];
  readonly isRow: boolean;
  /** What the rows of the report are about; see `labelOf`. */
  readonly rowLabels: ReadonlySet<string>;
  /** Numbers of the figures of the row and of those near it, by key. */
  readonly nearby: ReadonlySet<string>;
  /** The offices in whose names the data let the report be written, as keys of items. */
  readonly offices: ReadonlySet<string>;
}

/** What a run says in place of what the report has there: words that are data, and numbers. */
export function checkBeside(
  { report, document, isRow, rowLabels, nearby, offices }: Compared,
  { gaps, pairs }: Pairing,
): readonly Instead[] {
  const meantBy = new Map(pairs.map(({ was, now }) => [now, was]));
  const named = new Map(
    pairs.flatMap(({ was, now }) => (was.ids[0] === undefined ? [] : [[now, was.ids[0]] as const])),
  );
  const label = isRow ? otherLabel() : null;
  const others = gaps.flatMap((gap): readonly Instead[] => [
    ...PHRASES.flatMap((kind) => wordsIn(gap, kind)),
    ...numbersIn(gap, nearby),
    ...spelledIn(gap, meantBy),
  ]);
  const moved = isRow ? movedIn(report, document, pairs) : [];
  if (label === null) return [...others, ...moved];
  return [label, ...moved, ...others.filter(({ now }) => now[0]?.passage !== label.now[0]?.passage)];

  /** The label of another row. */
  function otherLabel(): Instead | null {
    const [was, now] = [labelOf(report), labelOf(document)];
    const isWords = now.some(({ kind }) => kind !== 'number');
    if (!isWords || keyOf(was) === keyOf(now) || !rowLabels.has(keyOf(now))) return null;
    return { type: 'words', was, now, about: [...named.values()][0] ?? null };
  }

  function wordsIn({ was, now, behind }: Gap, kind: PhraseKind): readonly Instead[] {
    const [before, ...othersBefore] = was.filter((item) => item.kind === kind);
    const [after, ...othersAfter] = now.filter((item) => item.kind === kind);
    if (before === undefined || othersBefore.length + othersAfter.length > 0) return [];
    if (after === undefined) return unknownWords(before, now);
    const isSame = kind === 'label' ? isPart : isBeginning;
    if (isSame(before.key, after.key) || isSame(after.key, before.key)) return [];
    if (kind === 'when' && isEnd(before.key) && isEnd(after.key)) return [];
    if (offices.has(before.key) && offices.has(after.key) && REPORTS.has(behind?.key ?? '')) return [];
    const isHead = isRow || report.indexOf(before) <= HEAD;
    return [
      { type: 'words', was: [before], now: [after], about: kind === 'label' && !isHead ? null : figureNear(after) },
    ];
  }

  /** Words that the data do not have, in the place of some that they have: "trạm y tế" for "bệnh viện". */
  function unknownWords(before: RunItem, now: readonly RunItem[]): readonly Instead[] {
    const isShort = now.length > 0 && now.length <= SHORT && now.every(({ kind }) => kind === 'word');
    return isShort && before.kind !== 'label' && !isPart(keyOf(now), before.key)
      ? [{ type: 'words', was: [before], now, about: null }]
      : [];
  }

  /** The nearest figure of the clause; of a row, its first. */
  function figureNear(item: RunItem): string | null {
    const at = document.indexOf(item);
    if (isRow) return [...named.values()][0] ?? null;
    for (let step = 1; step <= NEAR; step += 1) {
      for (const place of [at - step, at + step]) {
        const id = nameAt(place);
        if (id !== null && isOneClause(Math.min(place, at), Math.max(place, at))) return id;
      }
    }
    return null;
  }

  function nameAt(place: number): string | null {
    const near = document[place];
    return near === undefined ? null : (named.get(near) ?? null);
  }

  function isOneClause(from: number, to: number): boolean {
    return document.slice(from, to).every(({ closes }) => !closes);
  }
}

/** "UBND tỉnh" is "UBND tỉnh Bình Phước"; "người" is not "lượt người". */
function isBeginning(part: string, whole: string): boolean {
  return `${whole} `.startsWith(`${part} `);
}

/** "cuối năm 2019" is "hết năm 2019". */
function isEnd(key: string): boolean {
  return ENDS.has(key);
}

const ENDS = new Set(['cuối', 'hết'].map(wordKey));

/** "Người tham gia BHXH tự nguyện" is "BHXH tự nguyện". */
function isPart(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}
