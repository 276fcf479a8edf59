import type { Difference } from '../../diagnostics/verifyTerms.js';
import { apartFromEstimate } from '../../quantity/approximation/meaningOf.js';
import { differenceOf } from '../match/differenceOf.js';
import { roundingOf } from '../match/roundingOf.js';
import type { Spot } from '../scan/spot.js';
import { wordKey } from '../wordKey.js';
import type { Gap, Pairing } from './align.js';
import { keyOf, labelOf, type PhraseKind, type RunItem } from './item.js';
import { numberInWords } from './numberInWords.js';

/** What stands in a run of the document in place of what the report has there. */
export type Instead =
  /** Words that are data; `about` is the figure in whose clause they stand. */
  | {
      readonly type: 'words';
      readonly now: readonly RunItem[];
      readonly was: readonly RunItem[];
      readonly about: string | null;
    }
  /** A figure's control, where the report has another figure. */
  | { readonly type: 'figure'; readonly now: readonly RunItem[]; readonly was: RunItem }
  /** A rounder way of saying the number that the report has there. */
  | { readonly type: 'rounded'; readonly now: readonly RunItem[]; readonly was: RunItem }
  /** A number in digits or words, where the report has a figure of another value. */
  | {
      readonly type: 'number';
      readonly now: readonly RunItem[];
      readonly was: RunItem;
      readonly difference: Difference;
    };

const PHRASES: readonly PhraseKind[] = ['label', 'unit', 'whole', 'body', 'place', 'reach'];

/** How far in its clause words stand from the figure that they are about. */
const NEAR = 12;
/** Behind the office whose report it is, another one in another profile: "… báo cáo kết quả", "… trân trọng báo cáo". */
const REPORTS = new Set(['báo', 'trân'].map(wordKey));
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
    if (before === undefined || after === undefined || othersBefore.length + othersAfter.length > 0) return [];
    const isSame = kind === 'label' ? isPart : isBeginning;
    if (isSame(before.key, after.key) || isSame(after.key, before.key)) return [];
    if (offices.has(before.key) && offices.has(after.key) && REPORTS.has(behind?.key ?? '')) return [];
    const isHead = isRow || report.indexOf(before) <= HEAD;
    return [
      { type: 'words', was: [before], now: [after], about: kind === 'label' && !isHead ? null : figureNear(after) },
    ];
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

/** "Người tham gia BHXH tự nguyện" is "BHXH tự nguyện". */
function isPart(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function numbersIn({ was, now, before: left, behind }: Gap, nearby: ReadonlySet<string>): readonly Instead[] {
  const [before, ...othersBefore] = was.filter(({ kind }) => kind === 'number');
  const [after, ...othersAfter] = now.filter(({ kind }) => kind === 'number');
  if (before === undefined || after === undefined || othersBefore.length + othersAfter.length > 0) return [];
  const isFirst = was[0] === before && now[0] === after;
  const isLast = was.at(-1) === before && now.at(-1) === after;
  if ((!isFirst && !isLast) || before.ids.length === 0 || (left === null && behind === null)) return [];
  if (after.ids.length > 0) return [{ type: 'figure', now: [after], was: before }];
  if (before.spot === null || after.spot === null || isDay(before.spot) || isDay(after.spot)) return [];
  const isOther = isMisplaced(after.spot, nearby);
  if (!isOther && isRounded(after.spot, before.spot)) return [{ type: 'rounded', now: [after], was: before }];
  const difference = isOther ? 'place' : (differenceOf(after.spot, before.spot) ?? 'place');
  return [{ type: 'number', now: [after], was: before, difference }];
}

/** Controls in other cells of their own row, where the report has other figures; a row that lost cells may have lost those between. */
function movedIn(
  report: readonly RunItem[],
  document: readonly RunItem[],
  pairs: Pairing['pairs'],
): readonly Instead[] {
  const [cells, own] = [report, document].map((items) => [...new Set(items.map(({ passage }) => passage))]);
  if (cells === undefined || own === undefined || cells.length !== own.length) return [];
  return pairs.flatMap(({ was: { passage }, now }): readonly Instead[] => {
    const cell = cells[own.indexOf(now.passage)];
    const was = cell === passage ? undefined : report.find((item) => item.passage === cell && item.ids.length > 0);
    return was === undefined || now.ids.length === 0 ? [] : [{ type: 'figure', now: [now], was }];
  });
}

/** A day may be said less exactly ("tháng 9 năm 2019"). */
function isDay({ kind }: Spot): boolean {
  return kind === 'date' || kind === 'year' || kind === 'partialDate';
}

/** Said for exact, and exactly the number of another figure there: it belongs to that one. */
function isMisplaced({ key, approximator }: Spot, nearby: ReadonlySet<string>): boolean {
  return apartFromEstimate(approximator) === null && nearby.has(key);
}

/** Where the report itself says "khoảng", "khoảng" another number is no rounding of it. */
function isRounded(spot: Spot, exact: Spot): boolean {
  if (exact.approximator !== null && exact.approximator === spot.approximator) return false;
  return roundingOf(spot)?.(exact.key, []) ?? false;
}

/** "bảy hội nghị" for "08 hội nghị", "08 (bảy)". */
function spelledIn({ was, now, before }: Gap, meantBy: ReadonlyMap<RunItem, RunItem>): readonly Instead[] {
  const [number, ...others] = was.filter(({ kind }) => kind === 'number');
  const said = numberInWords(now.map(({ key }) => key));
  if (said === null || now.slice(0, said.length).some(({ kind }) => kind !== 'word')) return [];
  const isInPlace = number !== undefined && was[0] === number && others.length === 0;
  const isBeside = number === undefined && before?.kind === 'number' && isInBrackets(now);
  const meant = isInPlace ? number : isBeside ? meantBy.get(before) : undefined;
  if (meant === undefined || meant.ids.length === 0 || !/^n:\d+$/.test(meant.key)) return [];
  if (meant.key === `n:${said.value}`) return [];
  return [{ type: 'number', now: now.slice(0, said.length), was: meant, difference: 'other' }];
}

function isInBrackets(items: readonly RunItem[]): boolean {
  const [first] = items;
  return first !== undefined && /\(\s*$/u.test(first.passage.text.slice(0, first.start));
}
