import { expect, test } from 'vitest';
import { isLookAlike, isNotation, isTypingSlip } from '../../../src/quantity/read/oddNumber.js';

test.each([
  ...['1e3', '1E3', '1e+3', '12.5e3', '1e', '0x1F', '0xff', '0b11', '0o7', '1_000', '1_000_000', "1'000", '1’000.5'],
  ...['.5', ',5', '+5', '~5', '≈5', '>100', '<5', '≥5', '≤5', '≤5,5', '5.', '5,', '5+', '1.5+'],
])('"%s" is what programs and spreadsheets write', (chunk) => {
  expect(isNotation(chunk)).toBe(true);
});

test.each([
  ...['5', '1.000', '12O', 'xe3', '1e3x', 'a1e3', '1e3.5', '1ee3', 'e3', '0x', '0xg', '0x1Fg', '10x1', '_1', "x'000"],
  ...['1_000x', '-5', '5-', '>', '.a', '>5a', 'a>5', '5.a', '5++', '.', '', 'người'],
])('"%s" is not', (chunk) => {
  expect(isNotation(chunk)).toBe(false);
});

test.each([
  ['12O', true],
  ['l2', true],
  ['1.OOO', true],
  ['I0,5', true],
  ['12', false],
  ['OO', false],
  ['12a', false],
  ['12OOa', false],
  ['', false],
])('"%s" was meant for a number of digits: %s', (chunk, expected) => {
  expect(isTypingSlip(chunk)).toBe(expected);
});

test('letters that look like a digit, of three scripts; no digit, no other letter, no name of a property', () => {
  const alike = 'OoОоΟοlIІΙ';
  expect([...alike].every(isLookAlike)).toBe(true);
  expect(['0', '1', 'i', 'L', 'a', 'Q', 'toString'].some(isLookAlike)).toBe(false);
});
