import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/diagnostics/nearestWord.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';

const KEYS = ['unit', 'period', 'report', 'participants', 'conferences', 'limitations', 'id', 'value', 'percent'];

describe('the word that was meant', () => {
  test.each([
    ['participant', 'participants'],
    ['partcipants', 'participants'],
    ['particpiants', 'participants'],
    ['Participants', 'participants'],
    ['confrences', 'conferences'],
    ['límitations', 'limitations'],
    ['perid', 'period'],
    ['uint', 'unit'],
    ['persent', 'percent'],
    ['di', 'id'],
  ])('%s → %s', (typed, meant) => {
    expect(nearestWord(typed, KEYS)).toBe(meant);
    expect(nearestWord(typed.normalize('NFD'), KEYS)).toBe(meant);
  });

  test.each([['tinh'], ['TỈNH'], ['tĩnh'], ['tỉn']])('%s → tỉnh', (typed) => {
    expect(nearestWord(typed, ['tỉnh', 'thành phố', 'huyện'])).toBe('tỉnh');
  });

  test.each([['05'], ['ghi chú'], ['đảng viên'], ['xyz'], ['']])('%j is near none', (typed) => {
    expect(nearestWord(typed, KEYS)).toBeNull();
  });
});

test('a known word is nearest to itself', () => {
  fc.assert(fc.property(fc.constantFrom(...KEYS), (word) => nearestWord(word, KEYS) === word));
});

test('one letter too many in a word of some length is always forgiven', () => {
  const words = KEYS.filter((word) => word.length > 4);
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom(...'abcxyz'), (word, place, letter) => {
      const at = place % (word.length + 1);
      expect(nearestWord(word.slice(0, at) + letter + word.slice(at), words)).toBe(word);
    }),
  );
});

test('a very long word takes not much more than folding it', () => {
  const word = 'x'.repeat(1_000_000);
  const fold = (): void => expect(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toHaveLength(1_000_000);
  expectTimesAsMuch(20, () => expect(nearestWord(word, KEYS)).toBeNull(), fold);
});
