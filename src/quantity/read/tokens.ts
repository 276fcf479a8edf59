import { isNotation, isTypingSlip } from './oddNumber.js';
import type { Token } from './token.js';

const signs: Readonly<Record<string, Token['type']>> = {
  '-': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '/': 'slash',
  '%': 'percent',
};

/** Cuts `text` from offset `from` at blanks, dashes, slashes and percent signs; digits are also cut from letters ("500.000đ"). */
export function tokens(text: string, from: number): readonly Token[] {
  const found: Token[] = [];
  for (let start = from; start < text.length; ) {
    const character = text.charAt(start);
    const sign = signs[character];
    if (character === ' ' || sign !== undefined) {
      if (sign !== undefined) found.push({ type: sign, text: character, start, end: start + 1 });
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && text.charAt(end) !== ' ' && signs[text.charAt(end)] === undefined) end += 1;
    found.push(...chunkTokens(text.slice(start, end), start));
    start = end;
  }
  return found;
}

function chunkTokens(chunk: string, start: number): readonly Token[] {
  const end = start + chunk.length;
  if (/^\p{L}+$/u.test(chunk)) return [{ type: 'word', text: chunk, start, end }];
  const [number = ''] = /^[0-9](?:[0-9.,]*[0-9])?/.exec(chunk) ?? [];
  if (number === chunk) return [{ type: 'number', text: chunk, start, end }];
  const rest = chunk.slice(number.length);
  if (number === '' || !/^\p{L}[\p{L},]*$/u.test(rest) || isNotation(chunk) || isTypingSlip(chunk)) {
    return [{ type: 'odd', text: chunk, start, end }];
  }
  const middle = start + number.length;
  return [
    { type: 'number', text: number, start, end: middle },
    { type: 'word', text: rest, start: middle, end },
  ];
}
