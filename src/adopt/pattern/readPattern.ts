/** What is written in the braces of a pattern: what may stand there. */
export type GapKind =
  /** Words without a number that counts. */
  | 'words'
  /** Words in which numbers may stand. */
  | 'sentence'
  /** The only item of a list, or its first */
  | 'one'
  /** "A, B và C" */
  | 'list'
  /** "a; b; c" */
  | 'clauses'
  /** "Quyết định số 2150/QĐ-UBND, ngày 20/9/2018 của UBND tỉnh" */
  | 'citation'
  /** "81 xã thuộc 5 huyện và 3 phường": how many of what */
  | 'counted'
  /** "12 chuyên mục, 100 tin, bài", or forms without numbers */
  | 'forms'
  /** "tính đến ngày 31/12/2019; theo Cục Thống kê là 41.550" */
  | 'note'
  | 'number'
  /** A number with "%" */
  | 'percent'
  | 'date'
  /** "2016 - 2019": from when to when */
  | 'span';

export interface PatternGap {
  /** "decision.kind" */
  readonly path: string;
  /** "parts": of an item of which list it is; null outside of lists. */
  readonly list: string | null;
  readonly kind: GapKind;
}

/** A step of a pattern, and which one follows; of several ways the likelier is the first. */
export type PatternStep =
  | { readonly type: 'text'; readonly text: string; readonly next: number }
  | ({ readonly type: 'part'; readonly next: number } & PatternGap)
  | { readonly type: 'either'; readonly ways: readonly number[] }
  /** What is said without saying it. */
  | { readonly type: 'said'; readonly path: string; readonly text: string; readonly next: number }
  /** Here an item of a list begins or ends; gaps between are its own. */
  | { readonly type: 'open'; readonly path: string; readonly next: number }
  | { readonly type: 'close'; readonly next: number }
  | { readonly type: 'end' };

export interface Pattern {
  readonly steps: readonly PatternStep[];
  readonly start: number;
}

const KINDS: Readonly<Record<string, GapKind>> = {
  '': 'words',
  '*': 'sentence',
  '.': 'one',
  ',': 'list',
  ';': 'clauses',
  '^': 'citation',
  '+': 'counted',
  '%': 'forms',
  '~': 'note',
  '#': 'number',
  '°': 'percent',
  '@': 'date',
  '-': 'span',
};

const TOKEN = /\{[^}]*\}|«\w+(?:\.\w+)*:|[[\]<>|»]|[^{}[\]<>|«»]+/gu;

/**
 * A sentence with gaps → steps. "{founder} đã thành lập {name}[, do {head} làm Trưởng ban]": what stands in the braces goes to
 * that key, "[…]" may be left out, "<a|b>" is one of these, "[a|b]" one or none, "«changes:…»" stands there as often as there are items of that list.
 * The mark behind a key tells its kind: "." one, "," list, ";" clauses, "^" citation, "+" counted, "%" forms, "~" note,
 * "#" number, "°" percentage, "@" date, "-" span, "*" sentence; "{limit=tối đa}" stands for itself and takes no words.
 */
export function readPattern(source: string): Pattern {
  const steps: PatternStep[] = [{ type: 'end' }];
  const tokens = source.match(TOKEN) ?? [];
  let at = tokens.length - 1;
  let list: string | null = null;
  return { start: before(0), steps };

  /** From behind, since each step knows what follows it; up to one of `ends`, which is left. */
  function before(next: number, ...ends: readonly string[]): number {
    let step = next;
    for (; at >= 0 && !ends.includes((tokens[at] ?? '').charAt(0)); at -= 1) step = stepOf(tokens[at] ?? '', step);
    return step;
  }

  function stepOf(token: string, next: number): number {
    if (token === ']') return add({ type: 'either', ways: [...waysFrom('[', next), next] });
    if (token === '>') return add({ type: 'either', ways: waysFrom('<', next) });
    if (token === '»') return repeated(next);
    const [, key, text] = /^\{(\w+(?:\.\w+)*)=([^}]+)\}$/u.exec(token) ?? [];
    if (key !== undefined && text !== undefined) return add({ type: 'said', path: key, text, next });
    const [, path, mark = ''] = /^\{((?:\w+(?:\.\w+)*)?)(.?)\}$/u.exec(token) ?? [];
    if (path === undefined) return add({ type: 'text', text: token, next });
    return add({ type: 'part', path, list, kind: KINDS[mark] ?? 'words', next });
  }

  /** "a|b" up to where it opens. */
  function waysFrom(opening: string, next: number): readonly number[] {
    const ways: number[] = [];
    do {
      at -= 1;
      ways.unshift(before(next, opening, '|'));
    } while (tokens[at] === '|');
    return ways;
  }

  /** Behind each item the next one may begin. */
  function repeated(next: number): number {
    const again = add({ type: 'end' });
    at -= 1;
    const outer = list;
    list = nameOf(at);
    const body = before(add({ type: 'close', next: again }), '«');
    list = outer;
    const open = add({ type: 'open', path: (tokens[at] ?? '').slice(1, -1), next: body });
    steps[again] = { type: 'either', ways: [open, next] };
    return again;
  }

  /** What opens the list that ends here. */
  function nameOf(end: number): string {
    let depth = 1;
    let open = end;
    for (; depth > 0 && open >= 0; open -= 1) {
      const token = tokens[open] ?? '';
      depth += token === '»' ? 1 : token.startsWith('«') ? -1 : 0;
    }
    return (tokens[open + 1] ?? '').slice(1, -1);
  }

  function add(step: PatternStep): number {
    steps.push(step);
    return steps.length - 1;
  }
}
