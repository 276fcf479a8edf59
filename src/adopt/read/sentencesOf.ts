import { LIMITS } from '../../diagnostics/limits.js';
import { looksLikeHeading } from '../../readers/looksLikeHeading.js';
import type { Passage } from '../../readers/readDocument.js';
import { isLabel } from '../../verify/scan/isLabel.js';
import { scanSpots } from '../../verify/scan/scanSpots.js';
import type { Spot } from '../../verify/scan/spot.js';
import type { Section } from '../rules/headings.js';
import type { SaidSpot, Saying } from './said.js';
import { sectionOf } from './sectionOf.js';
import { type Marked, spotsOf } from './spotsOf.js';

/** The end of a sentence: a mark, then a blank and a capital, a digit or a dash. "12. Mở" within a number is none: spots are left out. */
const END = /(?:[.!?…]+["”)]?|[.…]\/\.?)\s+(?=["“(]?[\p{Lu}\d–-])/gu;

/** "1" of "1. Một số …": no sentence. */
const ITEM_LABEL = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})$/u;

/** "Hạn chế: …": words that announce what follows in the same paragraph. */
const CUE = /^(?:[-–+*•]\s*)?([^:.\d]{3,80}):\s+(?=\p{Lu})/u;

/** "2. Công tác truyền thông": a heading of its own, as long as it counts nothing. */
const LABELLED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)) ?\p{Lu}[^\d]*$/u;

/** Longer lines are no headings. */
const MAX_HEADING = 120;

/** A document that this tool built. */
export interface OwnDocument {
  /** The figures that it marks. */
  readonly named: Marked;
  /** Its headings; null where those of a template of the office's own may stand there. */
  readonly isOwnHeading: ((text: string) => boolean) | null;
}

/** Sentence by sentence, each under what the last heading announced. */
export function sentencesOf(
  passages: readonly Passage[],
  { named, isOwnHeading }: OwnDocument = ANY,
): readonly Saying[] {
  let section: Section | null = null;
  return passages.flatMap((passage, paragraph): readonly Saying[] => {
    const inBody = passage.place.region === 'body';
    const text = passage.text.trim();
    const announced = inBody ? announcedBy(text, isOwnHeading) : null;
    if (announced !== null) section = announced.section;
    const scanned = scanSpots(passage.text).filter((spot) => !isLabel(passage, spot));
    const spots = spotsOf(passage.text, scanned, passage.controls, named);
    const from = announced?.alone === false ? (CUE.exec(passage.text)?.[0].length ?? 0) : 0;
    let next = 0;
    const pieces =
      inBody && announced?.alone !== true ? cut(passage.text, from, spots) : [[0, passage.text.length] as const];
    return pieces.flatMap(([start, end]) => {
      const first = next;
      while (next < spots.length && (spots[next]?.end ?? 0) <= end) next += 1;
      const said = saidOf(passage, spots.slice(first, next), start, end);
      if (said.text === '') return [];
      const isItem = /^\s*[-–+*•]/u.test(passage.text);
      return [{ ...said, paragraph, section, isItem, isHeading: announced?.alone === true }];
    });
  });
}

const ANY: OwnDocument = { named: new Map(), isOwnHeading: null };

/** The part that a paragraph announces; `alone` where it is nothing but a heading. */
function announcedBy(
  text: string,
  isOwnHeading: OwnDocument['isOwnHeading'],
): { readonly section: Section; readonly alone: boolean } | null {
  if (isOwnHeading !== null) {
    const own = text.length <= MAX_HEADING ? sectionOf(text) : null;
    return own !== null && (own === 'appendix' || isOwnHeading(text)) ? { section: own, alone: true } : null;
  }
  const cue = CUE.exec(text)?.[1];
  const short = text.length <= MAX_HEADING && !/[.;,:]$|: ?\d/u.test(text);
  const isHeading = short && (looksLikeHeading(text) || !/^[-–+*•]/u.test(text));
  const section = sectionOf(isHeading ? text : (cue ?? ''));
  if (section === null)
    return isHeading && (looksLikeHeading(text) || LABELLED.test(text)) ? { section: 'results', alone: true } : null;
  return { section, alone: isHeading };
}

function cut(text: string, from: number, spots: readonly Spot[]): readonly (readonly [start: number, end: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  let nth = 0;
  for (const match of text.matchAll(END)) {
    while (nth < spots.length && (spots[nth]?.end ?? 0) - 1 <= match.index) nth += 1;
    const spot = spots[nth];
    if (
      match.index < from ||
      ITEM_LABEL.test(text.slice(start, match.index)) ||
      (spot !== undefined && spot.start < match.index)
    )
      continue;
    const end = match.index + match[0].length;
    pieces.push([start, end]);
    start = end;
  }
  return [...pieces, [start, text.length] as const].flatMap(([begin, end]) => shortened(text, begin, end, spots));
}

/** What has no end is no sentence, and is cut at a blank, not within a number: patterns look at all that stands before. */
function shortened(
  text: string,
  from: number,
  to: number,
  spots: readonly Spot[],
): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  while (to - start > LIMITS.adopted.sentence) {
    const blank = text.lastIndexOf(' ', start + LIMITS.adopted.sentence) + 1;
    const at = blank > start ? blank : start + LIMITS.adopted.sentence;
    const within = spots.find((spot) => spot.leadStart < at && at < spot.end);
    const end = within === undefined ? at : within.leadStart > start ? within.leadStart : within.end;
    pieces.push([start, end]);
    start = end;
  }
  return [...pieces, [start, to]];
}

type Piece = Pick<Saying, 'text' | 'spots' | 'marks' | 'place' | 'row' | 'column'>;

/** Blanks are folded one for one with the offsets of the numbers. */
function saidOf(passage: Passage, spots: readonly Spot[], from: number, to: number): Piece {
  const { place, controls, row = null, column = null } = passage;
  const lead = place.region === 'table' ? /^\s+/u : /^[\s\-–+*•]+/u;
  const said: SaidSpot[] = [];
  // In pieces: a text that grows by each number of a paragraph without end would be copied for each.
  const pieces: string[] = [];
  let length = 0;
  let endsBlank = false;
  let last = from;
  const add = (until: number): string => {
    const more = fold(passage.text.slice(last, until));
    const added = length === 0 ? more.replace(lead, '') : endsBlank ? more.replace(/^ /u, '') : more;
    last = until;
    if (added === '') return '';
    pieces.push(added);
    length += added.length;
    endsBlank = added.endsWith(' ');
    return added;
  };
  for (const found of spots.filter(({ start }) => start >= from)) {
    const spot = isComparison(found, passage.text)
      ? { ...found, leadStart: found.leadStart + 'hơn '.length }
      : isPreposition(found, passage.text)
        ? { ...found, approximator: null, leadStart: found.start }
        : isMonth(found, passage.text)
          ? ({ ...found, kind: 'partialDate' } as const)
          : found;
    add(spot.leadStart < last ? spot.start : spot.leadStart);
    const leadStart = length;
    const before = add(spot.start);
    const start = length;
    const number = add(spot.end);
    const control = controls.find((one) => one.start < spot.end && spot.start < one.end)?.id ?? null;
    said.push({ ...spot, leadStart, start, end: length, text: before + number, control });
  }
  add(to);
  const marks = controls.filter(({ start, end }) => start < to && end > from).map(({ id }) => id);
  return { text: pieces.join('').trimEnd(), spots: said, marks, place, row, column };
}

/** "trên 2 bản tin", "trên 12 trang" tell where, not how many. */
function isPreposition({ approximator, end }: Spot, text: string): boolean {
  return (
    approximator === 'trên' &&
    /^\s+(?:bản|trang|kênh|sóng|số (?:báo|bản tin)|cơ quan báo|hệ thống|địa bàn)(?!\p{L})/u.test(
      text.slice(end, end + 20),
    )
  );
}

/** "thấp hơn khoảng 4 điểm": the first word says that it is less. */
function isComparison({ leadStart, start }: Spot, text: string): boolean {
  return (
    /^hơn\s\p{L}/iu.test(text.slice(leadStart, start)) &&
    /(?:thấp|cao|ít|nhiều)\s$/iu.test(text.slice(Math.max(0, leadStart - 6), leadStart))
  );
}

/** "tháng 6", "quý 2", and the year of "quý II/2022" say when. */
function isMonth({ kind, found, start }: Spot, text: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    kind === 'number' &&
    (/^\d{1,2}$/u.test(found)
      ? /(?:tháng|quý)\s$/iu.test(before)
      : /^20\d\d$/u.test(found) && /quý (?:\d|[IV]{1,3})\/$/iu.test(before))
  );
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ');
}
