import type { Approximator } from '../approximation/approximators.js';
import type { QuantityKind } from '../quantity.js';
import type { ReadingProblem } from './reading.js';
import type { Token } from './token.js';

/** Letters that typists and scanners leave in the place of a digit; Latin, Cyrillic and Greek ones look the same. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  Ο: '0',
  ο: '0',
  l: '1',
  I: '1',
  І: '1',
  Ι: '1',
};

/** Signs before a number and the Vietnamese word for each. */
const signWords: Readonly<Record<string, Approximator>> = {
  '~': 'khoảng',
  '≈': 'khoảng',
  '>': 'trên',
  '<': 'dưới',
  '≥': 'ít nhất',
  '≤': 'nhiều nhất',
};

/** A digit of another script, a superscript, a fraction sign: any number character but 0–9. */
const foreignDigit = /(?![0-9])\p{N}/u;

/** What is wrong with a token of type `odd`, found in `text`. A suggestion is a guess: the caller checks that it can be read. */
export function oddNumber(text: string, token: Token, kind: QuantityKind): ReadingProblem {
  const placed = (piece: string | null): string | null =>
    piece === null ? null : text.slice(0, token.start) + piece + text.slice(token.end);
  const character = foreignCharacter(token.text);
  if (character !== null) {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const suggestion = placed(asciiDigits(token.text));
    return { code: 'number-foreign-digit', args: { text, character, codePoint: `U+${codePoint}`, suggestion } };
  }
  if (isNotation(token.text)) {
    return { code: 'number-notation', args: { text, suggestion: placed(withoutNotation(token.text)) } };
  }
  return { code: 'number-unreadable', args: { text, expected: kind } };
}

/** "12O", "l2": at least one real digit, and nothing but digits, separators and letters that look like digits. */
export function isTypingSlip(chunk: string): boolean {
  const letters = [...chunk].filter((character) => !/[0-9.,]/.test(character));
  return /[0-9]/.test(chunk) && letters.length > 0 && letters.every(isLookAlike);
}

export function isLookAlike(character: string): boolean {
  return Object.hasOwn(lookAlikes, character);
}

/** What programmers and spreadsheets write: 1e3, 0x1F, 1_000, 1'000, .5, 5., +5, >100. */
export function isNotation(chunk: string): boolean {
  return (
    /^[0-9][0-9.,]*e\+?[0-9]*$/i.test(chunk) ||
    /^0[xob][0-9a-f]+$/i.test(chunk) ||
    /^[0-9][0-9.,]*[_'’][0-9.,_'’]*$/.test(chunk) ||
    /^[.,+~≈><≥≤][0-9][0-9.,]*$/.test(chunk) ||
    /^[0-9][0-9.,]*[.,+]$/.test(chunk)
  );
}

function withoutNotation(chunk: string): string | null {
  const [, digits, zeros] = /^([0-9]{1,15})e\+?([0-9]{1,2})$/i.exec(chunk) ?? [];
  if (digits !== undefined) return Number(zeros) <= 15 ? digits + '0'.repeat(Number(zeros)) : null;
  if (/^0[xob]|e\+?[0-9]*$/i.test(chunk)) return null;
  const word = signWords[chunk.charAt(0)];
  if (word !== undefined) return `${word} ${chunk.slice(1)}`;
  if (/^[.,]/.test(chunk)) return `0,${chunk.slice(1)}`;
  if (chunk.endsWith('+')) return `${signWords['>']} ${chunk.slice(0, -1)}`;
  // Between thousands; elsewhere a quote may stand for minutes, or for anything.
  if (/[_'’]/.test(chunk)) return /^[0-9]{1,3}(?:[_'’][0-9]{3})+$/.test(chunk) ? chunk.replace(/[_'’]/g, '') : null;
  return chunk.replace(/^\+|[.,]$/g, '');
}

function foreignCharacter(chunk: string): string | null {
  const digit = foreignDigit.exec(chunk)?.[0];
  if (digit !== undefined) return digit;
  if (!isTypingSlip(chunk)) return null;
  return [...chunk].find(isLookAlike) ?? null;
}

function asciiDigits(chunk: string): string | null {
  const digits = [...chunk].map((character) => lookAlikes[character] ?? decimalDigit(character) ?? character);
  return digits.every((character) => /[0-9.,]/.test(character)) ? digits.join('') : null;
}

/** Unicode keeps the ten digits of a script together, zero first; several scripts may follow each other without a gap. */
function decimalDigit(character: string): string | null {
  const isDigit = /^\p{Nd}$/u;
  if (!isDigit.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let before = 0;
  while (before < code && isDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
