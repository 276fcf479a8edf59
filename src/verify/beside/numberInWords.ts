import { wordKey } from '../wordKey.js';

const keyed = (words: string): readonly string[] => words.split(' ').map(wordKey);

/** At the place of the digit that each says; "mốt", "tư", "lăm" stand behind "mươi". */
const DIGITS = [
  ['không'],
  ['một', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
].map((words) => new Set(words.map(wordKey)));
const [TEN = '', TENS = '', HUNDRED = '', ODD = '', ODD_TOO = '', PART = ''] = keyed('mười mươi trăm linh lẻ phần');
const THOUSAND = new Set(keyed('nghìn ngàn'));
/** "một số hội nghị" counts nothing. */
const VAGUE = new Set(keyed('số vài ít nhiều'));

interface Said {
  readonly value: number;
  /** How many words say it. */
  readonly length: number;
}

/** The number below a million that words (see `wordKey`) begin with; null where they say none. */
export function numberInWords(words: readonly string[]): Said | null {
  const first = belowThousand(words);
  if (first === null || !THOUSAND.has(words[first.length] ?? '')) return first;
  const rest = belowThousand(words.slice(first.length + 1));
  return { value: 1_000 * first.value + (rest?.value ?? 0), length: first.length + 1 + (rest?.length ?? 0) };
}

function belowThousand(words: readonly string[]): Said | null {
  const hundreds = digitAt(words, 0);
  const isHundred = hundreds !== null && words[1] === HUNDRED;
  const from = isHundred ? 2 : 0;
  const isOdd = words[from] === ODD || words[from] === ODD_TOO;
  const rest = belowHundred(words, isHundred && isOdd ? from + 1 : from);
  const sum = (isHundred ? 100 * hundreds : 0) + (rest?.value ?? 0);
  const length = rest === null ? from : rest.end;
  return length === 0 || (length === 1 && VAGUE.has(words[1] ?? '')) ? null : { value: sum, length };
}

/**
 * The key (see `Spot.key`) of the number that words begin with, or of a part of a whole: "bảy trên chín", "8 trong tổng số
 * 15", "một phần năm".
 */
export function keyInWords(words: readonly string[]): { readonly key: string; readonly length: number } | null {
  const part = numberInWords(words);
  if (part === null) return null;
  const parts = words[part.length] === PART ? numberInWords(words.slice(part.length + 1)) : null;
  if (parts !== null && parts.value > 0)
    return { key: `p:${(100 * part.value) / parts.value}`, length: part.length + 1 + parts.length };
  const joint = OF_WHOLES.find((joined) => joined.every((word, at) => words[part.length + at] === word));
  const from = part.length + (joint?.length ?? 0);
  const whole = joint === undefined ? null : numberInWords(words.slice(from));
  return whole === null
    ? { key: `n:${part.value}`, length: part.length }
    : { key: `r:${part.value}/${whole.value}`, length: from + whole.length };
}

const OF_WHOLES = ['trên tổng số', 'trong tổng số', 'trong số', 'trên'].map(keyed);

/** Whether any word of a text may say a number. */
export function hasNumberWord(words: readonly string[]): boolean {
  return words.some((word, at) => (word === TEN || digitAt(words, at) !== null) && !VAGUE.has(words[at + 1] ?? ''));
}

function belowHundred(words: readonly string[], at: number): { readonly value: number; readonly end: number } | null {
  const first = digitAt(words, at);
  if (words[at] === TEN || (first !== null && words[at + 1] === TENS)) {
    const tens = words[at] === TEN ? 1 : (first ?? 0);
    const next = words[at] === TEN ? at + 1 : at + 2;
    const ones = digitAt(words, next);
    return { value: 10 * tens + (ones ?? 0), end: ones === null ? next : next + 1 };
  }
  return first === null ? null : { value: first, end: at + 1 };
}

function digitAt(words: readonly string[], at: number): number | null {
  const digit = DIGITS.findIndex((said) => said.has(words[at] ?? ''));
  return digit === -1 ? null : digit;
}
