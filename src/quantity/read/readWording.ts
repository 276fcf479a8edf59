import { type Rational, rational } from '../rational.js';
import { readWordingScale } from './scale.js';
import type { Token } from './token.js';

/** The word every number without digits begins with. */
const head = 'hàng';

export interface NumberWording {
  /** As printed: "hàng trăm". */
  readonly text: string;
  readonly low: Rational;
  readonly high: Rational;
  /** Index of the first token after the wording. */
  readonly next: number;
}

/** "hàng chục", "hàng trăm", "hàng chục nghìn": from one unit to just below the next power of ten (100 to 999). */
export function readWording(tokens: readonly Token[]): NumberWording | null {
  if (tokens[0]?.type !== 'word' || tokens[0].text.toLowerCase() !== head) return null;
  const words = tokens.slice(1, 3).map((token) => (token.type === 'word' ? token.text : ''));
  const scale = readWordingScale(words);
  if (scale === null) return null;
  return {
    text: `${head} ${scale.text}`,
    low: rational(scale.factor),
    high: rational(scale.factor * 10n - 1n),
    next: 1 + scale.words,
  };
}
