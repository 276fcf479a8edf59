import { isCounting } from '../read/around.js';
import type { SaidSpot, Saying } from '../read/said.js';
import { endOfNumber } from './numberAt.js';
import type { GapKind, Pattern, PatternGap, PatternStep } from './readPattern.js';

/** What stands at a gap of a pattern; offsets are those of the sentence. */
export interface FilledGap extends PatternGap {
  readonly start: number;
  readonly end: number;
}

/** Of what a sentence says, from its begin to its end: gaps, words that go without saying, begins and ends of items. */
export type FilledStep =
  | FilledGap
  | { readonly kind: 'said'; readonly path: string; readonly text: string }
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'close' };

/** Longer ones are no sentences of these kinds. */
const MOST_LETTERS = 3000;

/** Words that a gap takes only if they are such: "decision.kind" → /^quyết định/; "parts.label" of items of that list alone. */
export type Guards = Readonly<Record<string, RegExp>>;

/**
 * What stands at the gaps, where the whole sentence is of the pattern; each gap takes as little as it can. Where `calls` is set,
 * words may call numbers by their names. `numbers`: all of the sentence, also those that belong to its words.
 */
export function matchPattern(
  { steps, start }: Pattern,
  said: Saying,
  where: Guards = {},
  calls = false,
  numbers: readonly SaidSpot[] = said.spots,
): readonly FilledStep[] | null {
  const text = said.text.replace(/[\s.;]+$/u, '');
  if (text.length > MOST_LETTERS) return null;
  // What has failed once at a place fails there again, so that no sentence takes long.
  const failed = new Set<number>();
  const edges = edgesOf(text);
  return from(start, 0);

  function from(nth: number, at: number): readonly FilledStep[] | null {
    const key = nth * (MOST_LETTERS + 1) + at;
    if (failed.has(key)) return null;
    const found = step(steps[nth] ?? { type: 'end' }, at);
    if (found === null) failed.add(key);
    return found;
  }

  /** "trên" of "trên dưới 2.300" is no word of the sentence. */
  function isInNumber(at: number): boolean {
    return numbers.some((one) => isCounting(one) && one.leadStart < at && at < one.end);
  }

  function step(one: PatternStep, at: number): readonly FilledStep[] | null {
    if (one.type === 'end') return at === text.length ? [] : null;
    if (one.type === 'text') {
      const end = at + one.text.length;
      return isSame(text.slice(at, end), one.text, at) && !isInNumber(end) ? from(one.next, end) : null;
    }
    if (one.type === 'either') {
      for (const way of one.ways) {
        const found = from(way, at);
        if (found !== null) return found;
      }
      return null;
    }
    if (one.type !== 'part') {
      const rest = from(one.next, at);
      return rest === null ? null : [markOf(one), ...rest];
    }
    const guard = where[`${one.list}.${one.path}`] ?? where[one.path];
    const next = steps[one.next];
    for (const end of endsOf(one, at)) {
      if (next?.type === 'text' && !text.startsWith(next.text, end)) continue;
      if (guard !== undefined && !guard.test(text.slice(at, end))) continue;
      const rest = from(one.next, end);
      if (rest !== null) return [{ path: one.path, list: one.list, kind: one.kind, start: at, end }, ...rest];
    }
    return null;
  }

  function* endsOf(gap: PatternGap, at: number): Iterable<number> {
    const { kind } = gap;
    const end = endOfNumber(said, gap, at);
    if (end !== undefined) {
      if (end !== null) yield end;
      return;
    }
    if (!/[\p{L}\p{N}"“([*_`]/u.test(text.charAt(at)) || (kind === 'note' && !NOTE.test(text.slice(at, at + NEAR))))
      return;
    const counted = WORDS.has(kind) && !calls ? said.spots.find((one) => isCounting(one) && one.end > at) : undefined;
    const longest = WORDS.has(kind) ? at + MOST_WORDS : text.length;
    const most = Math.min(counted === undefined ? text.length : counted.leadStart, longest);
    let open = 0;
    for (let end = at + 1; end <= most; end += 1) {
      open += text[end - 1] === '(' ? 1 : text[end - 1] === ')' ? -1 : 0;
      if (open < 0 && kind === 'note') return;
      if (open === 0 && edges.has(end) && !(kind === 'citation' && DATED.test(text.slice(end, end + NEAR)))) yield end;
    }
  }
}

function markOf(step: Extract<PatternStep, { type: 'said' | 'open' | 'close' }>): FilledStep {
  if (step.type === 'close') return { kind: 'close' };
  return step.type === 'open' ? { kind: 'open', path: step.path } : { kind: 'said', path: step.path, text: step.text };
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

/** How a note in brackets begins. */
const NOTE = /^(?:tính đến|theo) /iu;

/** A sentence begins with a capital, whatever the pattern does. */
function isSame(found: string, wanted: string, at: number): boolean {
  return found === wanted || (at === 0 && found.toLocaleLowerCase('vi') === wanted.toLocaleLowerCase('vi'));
}
