import { powerOfTen } from '../rational.js';

/** Words that stand for zeros. Both spellings of a pair are in official use and are kept as published. */
const exponents: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

/** All of them, as they are written before "đồng" or behind a number. */
export const SCALE_WORDS: readonly string[] = Object.keys(exponents);

/** "hàng chục", "hàng trăm" reach below a thousand. */
const wordingExponents: Readonly<Record<string, number>> = { chục: 1, trăm: 2, ...exponents };

export interface Scale {
  /** As published, lower case: "nghìn", "tỉ", "nghìn tỷ". */
  readonly text: string;
  readonly factor: bigint;
  /** How many words it takes. */
  readonly words: number;
}

/** The scale at the head of `words`: "triệu", or two that multiply, the greater one last ("291 nghìn tỷ đồng"). */
export function readScale(words: readonly string[]): Scale | null {
  return multiplied(words, exponents);
}

/** The rest of "hàng …": "trăm", "nghìn", "chục nghìn", "trăm triệu". */
export function readWordingScale(words: readonly string[]): Scale | null {
  return multiplied(words, wordingExponents);
}

function multiplied(words: readonly string[], table: Readonly<Record<string, number>>): Scale | null {
  const [first = '', second = ''] = words;
  const low = exponentOf(first, table);
  if (low === null) return null;
  const high = exponentOf(second, exponents);
  if (high !== null && high > low) {
    return { text: `${first} ${second}`.toLowerCase(), factor: powerOfTen(low + high), words: 2 };
  }
  return { text: first.toLowerCase(), factor: powerOfTen(low), words: 1 };
}

function exponentOf(word: string, table: Readonly<Record<string, number>>): number | null {
  const key = word.toLowerCase();
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
