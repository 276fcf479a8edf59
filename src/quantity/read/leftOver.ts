import type { QuantityKind } from '../quantity.js';
import type { Problem } from './reading.js';
import type { Token } from './token.js';

/** What is wrong with a text that goes on at token `at`, where its number has ended: "8 hội nghị", "12%" in a count. */
export function leftOver(text: string, tokens: readonly Token[], at: number, kind: QuantityKind): Problem {
  const token = tokens[at];
  if (token?.type === 'word' || (token?.type === 'percent' && kind !== 'rate')) {
    const args = { text, number: text.slice(0, token.start).trim(), unit: text.slice(token.start) };
    return { code: 'number-with-unit', args };
  }
  return { code: 'number-unreadable', args: { text, expected: kind } };
}

/** "1 234 567": blanks between thousands, the habit of other countries; null where the text is nothing like that. */
export function spacedGroups(text: string, tokens: readonly Token[]): Problem | null {
  const numbers = tokens.filter((token) => token.type === 'number');
  const [head, ...rest] = numbers;
  if (head === undefined || rest.length === 0) return null;
  const adjacent = numbers.every((token, index) => tokens.indexOf(token) === tokens.indexOf(head) + index);
  const thousands =
    /^[1-9][0-9]{0,2}$/.test(head.text) && rest.every((token) => /^[0-9]{3}(?:,[0-9]+)?$/.test(token.text));
  if (!adjacent || !thousands) return null;
  const joined = numbers.map((token) => token.text).join(numbers.length > 2 ? '.' : '');
  const suggestion = text.slice(0, head.start) + joined + text.slice(numbers.at(-1)?.end);
  return { code: 'number-grouping', args: { text, suggestion } };
}
