import { isCut } from '../own/namedFigures.js';
import { dateOf, isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { PatternGap } from './readPattern.js';

/** Where the number or date ends that begins here; null where none does, undefined where words are wanted. */
export function endOfNumber(said: Saying, gap: PatternGap, at: number): number | null | undefined {
  const { kind } = gap;
  if (kind === 'number' || kind === 'date') {
    const spot = kind === 'date' ? dateAt(said, at) : numberAt(said, at);
    if (spot !== null) return fitsMark(gap, spot) ? spot.end : null;
    return kind === 'date' ? null : wordingEnd(said.text, at);
  }
  if (kind === 'span') {
    const span = spanAt(said.text, at);
    return span === null ? null : at + span.text.length;
  }
  if (kind !== 'percent') return undefined;
  const spot = numberAt(said, at);
  return spot?.kind === 'percent' && fitsMark(gap, spot) ? spot.end : null;
}

/** Keys whose numbers' names end with them; a `value` has the name of what it is the value of. */
const TELLING: ReadonlySet<string> = new Set(
  'asOf base by count date denominator each excess from publications rank shortfall since to worth year'.split(' '),
);

/** Whether a number whose name the document marks may stand at a key. */
function fitsMark({ path, list }: PatternGap, { control }: SaidSpot): boolean {
  if (path === '' || control === null || isCut(control) || path.startsWith('current.')) return true;
  // "conferences.ra-quan.reached.ho.count" is called where it stands for "conferences.ra-quan.count".
  if (path === 'count' && list === null && control.split('.').length > OF_ITEM) return false;
  const [key = '', marked = ''] = [path, control].map((one) => one.slice(one.lastIndexOf('.') + 1));
  if (GAP.test(key)) return GAP.test(marked);
  return TELLING.has(key) ? marked === key : !TELLING.has(marked);
}

/** The name of a number of an item: list, item, key. */
const OF_ITEM = 3;

/** What is worked out has one name for both; what is given is told by where the number stands. */
const GAP = /^(?:excess|gap|shortfall)$/u;

/** "4/2013 - 2025" → its dates. */
export function spanAt(text: string, at: number): { readonly text: string; readonly dates: readonly string[] } | null {
  const [found, ...dates] = SPAN.exec(text.slice(at, at + SPAN_LETTERS)) ?? [];
  return found === undefined ? null : { text: found, dates };
}

/** "hàng trăm" has no digits. */
function wordingEnd(text: string, at: number): number | null {
  const found = WORDING.exec(text.slice(at, at + WORDING_LETTERS))?.[0];
  return found === undefined ? null : at + found.length;
}

const WORDING =
  /^(?:(?:hơn|trên|gần|khoảng|ước) )?hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)(?: (?:nghìn|ngàn|vạn|triệu|tỷ))?(?: đồng)?(?!\p{L})/iu;
const WORDING_LETTERS = 40;

const SPAN = /^((?:\d{1,2}\/){0,2}\d{4}) - ((?:\d{1,2}\/){0,2}\d{4})(?!\d)/u;
const SPAN_LETTERS = 24;

/** "ước" may stand before it without belonging to it. */
export function numberAt({ text, spots }: Saying, at: number): SaidSpot | null {
  const start = text.startsWith(ESTIMATE, at) ? at + ESTIMATE.length : at;
  return spots.find((one) => isCounting(one) && (one.leadStart === at || one.leadStart === start)) ?? null;
}

export const ESTIMATE = 'ước ';

/** "ngày 12/7/2018", "năm 2017": the word for its precision belongs to it. */
export function dateAt({ text, spots }: Saying, at: number): SaidSpot | null {
  return (
    spots.find(
      (one) =>
        !isCounting(one) &&
        dateOf(one) !== null &&
        /^(?:cuối )?(?:(?:ngày|tháng|năm) )?$/iu.test(text.slice(at, one.start)) &&
        one.start >= at,
    ) ?? null
  );
}
