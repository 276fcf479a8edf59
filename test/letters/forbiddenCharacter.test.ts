import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenCharacter } from '../../src/letters/forbiddenCharacter.js';

describe('refused', () => {
  test.each([
    ['U+0000'],
    ['U+0007'],
    ['U+001B'],
    ['U+007F'],
    ['U+009F'],
    ['U+200B'],
    ['U+200E'],
    ['U+202E'],
    ['U+2060'],
    ['U+2066'],
    ['U+D800'],
    ['U+DFFF'],
    ['U+E000'],
    ['U+F8FF'],
    ['U+FEFF'],
    ['U+FFFE'],
    ['U+FFFF'],
    ['U+E0041'],
    ['U+F0000'],
    ['U+10FFFF'],
  ])('%s', (name) => {
    const character = String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    expect(forbiddenCharacter(`một ${character} hai`)).toBe(name);
  });
});

describe('allowed', () => {
  test.each([
    ['Nghị quyết số 28-NQ/TW'],
    ['ho\u031Bn'],
    ['\t'],
    ['một\nhai'],
    ['một\r\nhai'],
    ['96,06\u00A0%'],
    ['🏥'],
    ['…–“”'],
  ])('%j', (text) => {
    expect(forbiddenCharacter(text)).toBeNull();
  });
});

test('whatever passes is legal in XML 1.0, and in Word', () => {
  // https://www.w3.org/TR/xml/#charsets
  const legal = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => forbiddenCharacter(text) !== null || legal.test(text)),
  );
});
