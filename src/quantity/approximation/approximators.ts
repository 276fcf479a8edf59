/**
 * Where the true value lies: `above`, at the printed number or beyond it, `below`, at it or short of it, `near`, close to
 * it on either side, `around`, only about there. Which values that allows exactly, see `reachOf`.
 */
export type Leaning = 'above' | 'below' | 'near' | 'around';

/** All that is known of a word. Whoever judges an approximate number asks for one of these, never for the word. */
export interface Meaning {
  readonly leans: Leaning;
  /** The number itself is not among the values: 95% is not "trên 95%", nor is 100% "gần 100%". */
  readonly excludesItself?: true;
  /** A target with this word is reached from its number up, or down. Without, the word says only that the target is not exact. */
  readonly limit?: 'floor' | 'ceiling';
  /** The number was not counted but is expected or estimated. */
  readonly isEstimate?: true;
  /** It says only the side, not that the number is close: what is "ít nhất 500" may be 5.000. */
  readonly isOpen?: true;
  /** It says that the number is expected, and nothing of how close it is: "ước 12.000" is the number 12.000, not counted yet. */
  readonly keepsNumber?: true;
  /** In running text more often a preposition ("đến ngày 30/9", "tới 11 điểm cầu"): there it is none of a number's words. */
  readonly isPreposition?: true;
}

/**
 * Every word that may stand before a number. Those of "around" stand last, and among those of one leaning the order is that of caution, from the boldest to
 * the one that claims least (see `moreCautious`): "hơn" and "gần" say both the side and that the number is close, a
 * limit ("ít nhất", "tối đa") only the side, and with "khoảng" not even the side is sure; "xấp xỉ" claims to be closer
 * than "trên dưới"; "khoảng" was counted roughly, "ước" not at all, and "ước khoảng" is a rough estimate.
 */
export const APPROXIMATORS = {
  hơn: { leans: 'above', excludesItself: true, limit: 'floor' },
  trên: { leans: 'above', excludesItself: true, limit: 'floor' },
  'không dưới': { leans: 'above', limit: 'floor', isOpen: true },
  'không ít hơn': { leans: 'above', limit: 'floor', isOpen: true },
  'ít nhất': { leans: 'above', limit: 'floor', isOpen: true },
  'tối thiểu': { leans: 'above', limit: 'floor', isOpen: true },
  'hơn khoảng': { leans: 'above' },
  'khoảng hơn': { leans: 'above' },
  'khoảng trên': { leans: 'above' },

  gần: { leans: 'below', excludesItself: true },
  'gần đến': { leans: 'below', excludesItself: true },
  'chưa đầy': { leans: 'below', excludesItself: true },
  'chưa đến': { leans: 'below', excludesItself: true },
  'chưa tới': { leans: 'below', excludesItself: true },
  dưới: { leans: 'below', excludesItself: true, limit: 'ceiling', isOpen: true },
  'lên đến': { leans: 'below', isPreposition: true },
  'lên tới': { leans: 'below', isPreposition: true },
  đến: { leans: 'below', isPreposition: true },
  tới: { leans: 'below', isPreposition: true },
  'không quá': { leans: 'below', limit: 'ceiling', isOpen: true },
  'nhiều nhất': { leans: 'below', limit: 'ceiling', isOpen: true },
  'tối đa': { leans: 'below', limit: 'ceiling', isOpen: true },
  'gần khoảng': { leans: 'below' },
  'khoảng gần': { leans: 'below' },
  'khoảng dưới': { leans: 'below' },

  'xấp xỉ': { leans: 'near' },
  'trên dưới': { leans: 'near' },

  khoảng: { leans: 'around' },
  chừng: { leans: 'around' },
  'khoảng chừng': { leans: 'around' },
  ước: { leans: 'around', isEstimate: true, keepsNumber: true },
  'ước tính': { leans: 'around', isEstimate: true, keepsNumber: true },
  'ước đạt': { leans: 'around', isEstimate: true, keepsNumber: true },
  'ước khoảng': { leans: 'around', isEstimate: true },
  'ước tính khoảng': { leans: 'around', isEstimate: true },
  'ước đạt khoảng': { leans: 'around', isEstimate: true },
} as const satisfies Readonly<Record<string, Meaning>>;

/** In lower case, NFC. */
export type Approximator = keyof typeof APPROXIMATORS;
