/**
 * What a word before a number says of the true value: `above` it is the printed number or more, `below` or less,
 * `near` it is close to it on either side, `around` it is only about that much, or only estimated.
 */
export type Direction = 'above' | 'below' | 'near' | 'around';

/**
 * Words before a number, by direction, and within one direction from the boldest to the most cautious.
 *
 * - above, below: "hơn" and "gần" say both the side and that the number is close; a bound ("ít nhất", "tối đa") says
 *   only the side, so it claims less; with "khoảng" before it, even the side is not sure.
 * - near: "xấp xỉ" claims to be closer than "trên dưới".
 * - around: "khoảng" was counted roughly; "ước" was not counted at all; "ước khoảng" is a rough estimate.
 */
const words = {
  above: [
    'hơn',
    'trên',
    'không dưới',
    'không ít hơn',
    'ít nhất',
    'tối thiểu',
    'hơn khoảng',
    'khoảng hơn',
    'khoảng trên',
  ],
  below: [
    'gần',
    'gần đến',
    'chưa đầy',
    'chưa đến',
    'chưa tới',
    'dưới',
    'lên đến',
    'lên tới',
    'đến',
    'tới',
    'không quá',
    'nhiều nhất',
    'tối đa',
    'gần khoảng',
    'khoảng gần',
    'khoảng dưới',
  ],
  near: ['xấp xỉ', 'trên dưới'],
  around: [
    'khoảng',
    'chừng',
    'khoảng chừng',
    'ước',
    'ước tính',
    'ước đạt',
    'ước khoảng',
    'ước tính khoảng',
    'ước đạt khoảng',
  ],
} as const satisfies Readonly<Record<Direction, readonly string[]>>;

interface Approximator {
  readonly word: string;
  readonly direction: Direction;
  /** Greater is more cautious; only comparable within one direction. */
  readonly caution: number;
}

const approximators: readonly Approximator[] = (['above', 'below', 'near', 'around'] as const).flatMap((direction) =>
  words[direction].map((word, caution) => ({ word, direction, caution })),
);

const byWord: ReadonlyMap<string, Approximator> = new Map(approximators.map((known) => [known.word, known]));

/** Longest first: "khoảng gần 30" is not "khoảng" with a strange number behind it. */
const longestFirst = approximators.map(({ word }) => word).sort((a, b) => b.length - a.length);

/** The word a text begins with, in lower case, where a space or a digit follows it; null where there is none. */
export function takeApproximator(text: string): string | null {
  const lower = text.toLowerCase();
  return longestFirst.find((word) => lower.startsWith(word) && /^[\s\d]/.test(lower.slice(word.length))) ?? null;
}

/** The word a text ends with, in lower case, as it stands before a number; null where there is none. */
export function approximatorBefore(text: string): string | null {
  const lower = text.toLowerCase();
  return longestFirst.find((word) => lower.endsWith(word) && !/\p{L}$/u.test(lower.slice(0, -word.length))) ?? null;
}

/** Null for an exact number and for a word that is none of ours. */
export function directionOf(approximator: string | null): Direction | null {
  return (approximator === null ? undefined : byWord.get(approximator))?.direction ?? null;
}

/** How little a word claims: 0 exact, 1 one side or close by (above, below, near), 2 around; then the place in the list above. */
export function cautionOf(approximator: string | null): number {
  const known = approximator === null ? undefined : byWord.get(approximator);
  if (known === undefined) return 0;
  return (known.direction === 'around' ? 2 : 1) + known.caution / 100;
}

/**
 * The word for a sum of two numbers: the more cautious one wins ("hơn" + "khoảng" → "khoảng"), and an exact number
 * changes nothing. Where the two say different things ("hơn 100" + "gần 200"), neither holds for the sum: "khoảng".
 * The order in which numbers are added does not matter (the words form a lattice: three chains that meet in "khoảng").
 */
export function moreCautious(a: string | null, b: string | null): string | null {
  const one = directionOf(a);
  const other = directionOf(b);
  if (one === null) return b;
  if (other === null || a === b) return a;
  if (one !== other && one !== 'around' && other !== 'around') return 'khoảng';
  return cautionOf(a) >= cautionOf(b) ? a : b;
}
