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
  | 'date';

export interface PatternGap {
  /** "decision.kind" */
  readonly path: string;
  readonly kind: GapKind;
}

/** A step of a pattern, and which one follows; of several ways the likelier is the first. */
export type PatternStep =
  | { readonly type: 'text'; readonly text: string; readonly next: number }
  | ({ readonly type: 'part'; readonly next: number } & PatternGap)
  | { readonly type: 'either'; readonly ways: readonly number[] }
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
  '@': 'date',
};

const TOKEN = /\{[^}]*\}|[[\]<>|]|[^{}[\]<>|]+/gu;

/**
 * A sentence with gaps → steps. "{founder} đã thành lập {name}[, do {head} làm Trưởng ban]": what stands in the braces goes to
 * that key, "[…]" may be left out, "<a|b>" is one of these. The mark behind a key tells its kind: "." one, "," list, ";" clauses,
 * "^" citation, "+" counted, "%" forms, "~" note, "#" number, "@" date, "*" sentence.
 */
export function readPattern(source: string): Pattern {
  const steps: PatternStep[] = [{ type: 'end' }];
  const tokens = source.match(TOKEN) ?? [];
  let at = tokens.length - 1;
  return { start: before(0, ''), steps };

  /** From behind, since each step knows what follows it; up to one of `ends`, which is left. */
  function before(next: number, ends: string): number {
    let step = next;
    for (; at >= 0 && !ends.includes(tokens[at] ?? ''); at -= 1) step = stepOf(tokens[at] ?? '', step);
    return step;
  }

  function stepOf(token: string, next: number): number {
    if (token === ']') {
      at -= 1;
      return add({ type: 'either', ways: [before(next, '['), next] });
    }
    if (token === '>') {
      const ways: number[] = [];
      do {
        at -= 1;
        ways.unshift(before(next, '<|'));
      } while (tokens[at] === '|');
      return add({ type: 'either', ways });
    }
    const [, path, mark = ''] = /^\{((?:\w+(?:\.\w+)*)?)(.?)\}$/u.exec(token) ?? [];
    if (path === undefined) return add({ type: 'text', text: token, next });
    return add({ type: 'part', path, kind: KINDS[mark] ?? 'words', next });
  }

  function add(step: PatternStep): number {
    steps.push(step);
    return steps.length - 1;
  }
}
