import type { QuantityKind } from '../quantity.js';
import { isLookAlike } from './oddNumber.js';
import type { ReadingProblem } from './reading.js';
import type { Token } from './token.js';

/**
 * Words that are no unit of what was counted, but a part of the number or another kind of number: "5 trăm", "2 triệu
 * rưỡi", "100k", "3tr", "200 người trở lên", "98 tỷ USD". "635 đồng chí", "11 điểm cầu" and "500 phần quà" have a unit.
 */
const NO_UNIT =
  /(?<!\p{L})(?:(?:trăm|chục|nghìn|ngàn|vạn|triệu|t[ỷỉ])đ?|mười|mươi|rưỡi|lẻ|phẩy|tá|k|m|b|ng|tr|trđ|ngđ|mn|bn|trở|hoặc|hơn|kém|trên|dưới|phần (?:trăm|nghìn|vạn)|đồng(?! (?:chí|bào|nghiệp|đội|hương))|đ|vnđ|vnd|usd|eur|euro|đô|won)(?!\p{L})/iu;

/** What is wrong with a text that goes on at token `at`, where its number has ended: "8 hội nghị", "12%" in a count. */
export function leftOver(text: string, tokens: readonly Token[], at: number, kind: QuantityKind): ReadingProblem {
  const token = tokens[at];
  if (token?.type !== 'word' && (token?.type !== 'percent' || kind === 'rate'))
    return { code: 'number-unreadable', args: { text, expected: kind } };
  const number = text.slice(0, token.start).trim();
  const unit = text.slice(token.start);
  // "1OOOđ": letters right behind a digit may be digits.
  const isGlued = text.charAt(token.start - 1) !== ' ' && isLookAlike(unit.charAt(0));
  const isApart = !isGlued && isSplit(number, unit, kind);
  const args = { text, unit, number: isApart ? number : null, key: null, expected: kind };
  return { code: 'number-with-unit', args };
}

/** Whether number and words mean the same in two places as in one. Money has its unit in it, and a percentage its sign. */
function isSplit(number: string, unit: string, kind: QuantityKind): boolean {
  if (kind === 'money' || (kind === 'rate' && !number.endsWith('%'))) return false;
  return /^[\p{L} ,-]+$/u.test(unit) && !NO_UNIT.test(unit);
}

/** "1 234 567": blanks between thousands, the habit of other countries; null where the text is nothing like that. */
export function spacedGroups(text: string, tokens: readonly Token[]): ReadingProblem | null {
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
