import { type Fold, spelled } from './foldWords.js';

/** What a number measures, in the words of its file. */
export type Measuring =
  /** People, by the name of the measure: "BHYT", "Số người tham gia BHYT". */
  | { readonly type: 'people'; readonly label: string }
  /** A share of a whole: "Tỷ lệ bao phủ BHYT", "BHYT: bao phủ", of "dân số". */
  | { readonly type: 'share'; readonly label: string; readonly of: string }
  | { readonly type: 'money'; readonly label: string }
  /** What is told by several things: form and organisers, outlet and form. `any`: those whose order says nothing. */
  | {
      readonly type: 'line';
      readonly kind: string;
      readonly parts: readonly string[];
      readonly any?: readonly string[];
    };

export interface Measurand {
  /** The same for the same thing, in whatever words and in whatever place of the file it stands. */
  readonly key: string;
  readonly type: Measuring['type'];
  /** The words that say what it is, without those that every such number has, and without its whole. */
  readonly words: ReadonlySet<string>;
}

/** Words that a number of such a kind may have or lack. */
const IDLE = {
  people: idle('tổng số người tham gia lượng'),
  share: idle('tổng số người dân tham gia tỷ lệ độ mức bao phủ có thẻ so với trên của đạt %'),
  money: idle('tổng số tiền'),
  line: idle('số'),
} as const satisfies Readonly<Record<Measuring['type'], ReadonlySet<string>>>;

export function measuredOf(what: Measuring, fold: Fold): Measurand {
  switch (what.type) {
    case 'people':
    case 'money': {
      const words = telling(fold(what.label), IDLE[what.type]);
      return { type: what.type, key: keyOf(what.type, [words]), words };
    }
    case 'share': {
      const whole = telling(fold(what.of), IDLE.share);
      const label = telling(fold(what.label), IDLE.share);
      // "Tỷ lệ dân số tham gia BHYT" says its whole in the label.
      const bare = new Set([...label].filter((word) => !whole.has(word)));
      const words = bare.size === 0 ? label : bare;
      return { type: 'share', key: keyOf('share', [words, whole]), words };
    }
    case 'line': {
      const parts = what.parts.map((part) => telling(fold(part), IDLE.line));
      const any = (what.any ?? []).map((part) => telling(fold(part), IDLE.line));
      const sorted = any.sort((a, b) => (joined(a) < joined(b) ? -1 : 1));
      const words = new Set([...parts, ...any].flatMap((part) => [...part]));
      return { type: 'line', key: keyOf(what.kind, [...parts, ...sorted]), words };
    }
  }
}

/** What a rate is a share of, for comparing. */
export function wholeOf(of: string, fold: Fold): string {
  return joined(telling(fold(of), IDLE.share));
}

/**
 * Whether two numbers of one name are of two things all the same. `named`: their author gave them the name, and with it
 * said that other words mean the same; but not words that narrow ("BHYT", "BHYT học sinh"), that name another insurance,
 * or that have nothing in common.
 */
export function isOtherThing(a: Measurand, b: Measurand, named: boolean): boolean {
  if (a.key === b.key || joined(a.words) === joined(b.words)) return false;
  if (!named || isOtherScheme(a, b) || isOpposite(a, b)) return true;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const isLine = a.type === 'line' || b.type === 'line';
  const narrows = !isLine && (shared === a.words.size || shared === b.words.size);
  return shared === 0 || narrows;
}

/** Insurances and ways of taking part: a number of the one is never a number of the other. */
const SCHEMES: ReadonlySet<string> = idle('BHXH BHYT BHTN tự nguyện bắt buộc');

/** Whether both name an insurance, and not the same one. */
export function isOtherScheme(a: Measurand, b: Measurand): boolean {
  const [one, other] = [schemesIn(a), schemesIn(b)];
  return one !== '' && other !== '' && one !== other;
}

/** Words that turn a thing into another one: those without a card are not those with one, nor is what is paid what comes in. */
const OPPOSITES: ReadonlySet<string> = idle('chưa không thu chi tăng giảm nam nữ trước sau');

/** Whether one of the two has such a word that the other lacks. */
export function isOpposite({ words: a }: Measurand, { words: b }: Measurand): boolean {
  return [...OPPOSITES].some((word) => a.has(word) !== b.has(word));
}

function schemesIn({ words }: Measurand): string {
  return joined(new Set([...words].filter((word) => SCHEMES.has(word))));
}

function keyOf(kind: string, parts: readonly ReadonlySet<string>[]): string {
  return [kind, ...parts.map(joined)].join('|');
}

/** All words but those that say nothing; all of them, where none is left. */
function telling(folded: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const words = folded.split(' ').filter((word) => word !== '');
  const left = words.filter((word) => !without.has(word));
  return new Set(left.length === 0 ? words : left);
}

/** In an order that does not depend on the one they were written in. */
function joined(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}

function idle(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(spelled));
}
