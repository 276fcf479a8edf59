import { dateOf, isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import type { GapKind, Pattern, PatternGap, PatternStep } from './readPattern.js';

/** What stands at a gap of a pattern; offsets are those of the sentence. */
export interface FilledGap extends PatternGap {
  readonly start: number;
  readonly end: number;
}

/** Longer ones are no sentences of these kinds. */
const MOST_LETTERS = 3000;

/** Words that a gap takes only if they are such: "decision.kind" → /^quyết định/. */
export type Guards = Readonly<Record<string, RegExp>>;

/** What stands at the gaps, where the whole sentence is of the pattern; each gap takes as little as it can. */
export function matchPattern({ steps, start }: Pattern, said: Saying, where: Guards = {}): readonly FilledGap[] | null {
  const text = said.text.replace(/[\s.;]+$/u, '');
  if (text.length > MOST_LETTERS) return null;
  // What has failed once at a place fails there again, so that no sentence takes long.
  const failed = new Set<number>();
  const edges = edgesOf(text);
  return from(start, 0);

  function from(nth: number, at: number): readonly FilledGap[] | null {
    const key = nth * (MOST_LETTERS + 1) + at;
    if (failed.has(key)) return null;
    const found = step(steps[nth] ?? { type: 'end' }, at);
    if (found === null) failed.add(key);
    return found;
  }

  function step(one: PatternStep, at: number): readonly FilledGap[] | null {
    if (one.type === 'end') return at === text.length ? [] : null;
    if (one.type === 'text') {
      const end = at + one.text.length;
      return isSame(text.slice(at, end), one.text, at) ? from(one.next, end) : null;
    }
    if (one.type === 'either') {
      for (const way of one.ways) {
        const found = from(way, at);
        if (found !== null) return found;
      }
      return null;
    }
    const guard = where[one.path];
    const next = steps[one.next];
    for (const end of endsOf(one, at)) {
      if (next?.type === 'text' && !text.startsWith(next.text, end)) continue;
      if (guard !== undefined && !guard.test(text.slice(at, end))) continue;
      const rest = from(one.next, end);
      if (rest !== null) return [{ path: one.path, kind: one.kind, start: at, end }, ...rest];
    }
    return null;
  }

  function* endsOf({ kind }: PatternGap, at: number): Iterable<number> {
    if (kind === 'number' || kind === 'date') {
      const spot = kind === 'number' ? numberAt(said, at) : dateAt(said, at);
      if (spot !== null) yield spot.end;
      return;
    }
    if (!/[\p{L}\p{N}"“([*_`]/u.test(text.charAt(at))) return;
    const counted = WORDS.has(kind) ? said.spots.find((one) => isCounting(one) && one.end > at) : undefined;
    const longest = WORDS.has(kind) ? at + MOST_WORDS : text.length;
    const most = Math.min(counted === undefined ? text.length : counted.leadStart, longest);
    let open = 0;
    for (let end = at + 1; end <= most; end += 1) {
      open += text[end - 1] === '(' ? 1 : text[end - 1] === ')' ? -1 : 0;
      if (open === 0 && edges.has(end) && !(kind === 'citation' && DATED.test(text.slice(end, end + NEAR)))) yield end;
    }
  }
}

/** Words end before a blank or a mark. */
function edgesOf(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/(?<=\S)(?=[\s,;:.()"”]|$)/gu)].map(({ index }) => index));
}

/** Letters; names and lists are no longer. */
const MOST_WORDS = 600;

/** No number that counts stands in these. */
const WORDS: ReadonlySet<GapKind> = new Set<GapKind>(['words', 'one', 'list']);

/** What still belongs to the document that is cited. */
const DATED = /^,? (?:ngày|tháng|năm) \d/u;
const NEAR = 10;

/** A sentence begins with a capital, whatever the pattern does. */
function isSame(found: string, wanted: string, at: number): boolean {
  return found === wanted || (at === 0 && found.toLocaleLowerCase('vi') === wanted.toLocaleLowerCase('vi'));
}

export function numberAt({ spots }: Saying, at: number): SaidSpot | null {
  return spots.find((one) => isCounting(one) && one.leadStart === at) ?? null;
}

/** "ngày 12/7/2018", "năm 2017": the word for its precision belongs to it. */
export function dateAt({ text, spots }: Saying, at: number): SaidSpot | null {
  return (
    spots.find(
      (one) =>
        !isCounting(one) &&
        dateOf(one) !== null &&
        /^(?:(?:ngày|tháng|năm|cuối) )*$/iu.test(text.slice(at, one.start)) &&
        one.start >= at,
    ) ?? null
  );
}
