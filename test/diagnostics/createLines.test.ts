import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLines } from '../../src/diagnostics/createLines.js';
import { locationOf } from '../../src/diagnostics/locationOf.js';

const place = (text: string, start: number, end: number): string => {
  const { line, column, endLine, endColumn } = locationOf(text, [start, end]);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

test.each([
  ['một\nhai', 0, 3, '1:1-1:4'],
  ['một\nhai', 4, 7, '2:1-2:4'],
  ['một\r\nhai', 5, 8, '2:1-2:4'],
  ['một\rhai', 4, 7, '2:1-2:4'],
  ['một\r\nhai', 1, 8, '1:2-1:4'],
  ['một\nhai', 3, 4, '1:4-1:5'],
  ['một\n', 4, 4, '2:1-2:2'],
  ['', 0, 0, '1:1-1:2'],
  ['một', 99, 100, '1:4-1:5'],
  ['ho\u031Bn\nx', 0, 4, '1:1-1:5'],
])('%j, %i to %i: %s', (text, start, end, expected) => {
  expect(place(text, start, end)).toBe(expected);
});

test('line and column lead back to the offset', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ệ', '\n', '\r\n', '\r', '🏥') });
  fc.assert(
    fc.property(texts, fc.nat(50), (text, offset) => {
      const at = Math.min(offset, text.length);
      // Between the two characters of a Windows line end there is no place.
      fc.pre(!(text[at - 1] === '\r' && text[at] === '\n'));
      const { line, column } = createLines(text).locate([at, at + 1]);
      const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
      const before = lines.slice(0, line - 1).join('').length;
      expect(before + column - 1).toBe(at);
    }),
  );
});

test.each([
  ['một\nhai\r\nba', 0, 'một'],
  ['một\nhai\r\nba', 5, 'hai'],
  ['một\nhai\r\nba', 7, 'hai'],
  ['một\r\rhai', 4, ''],
  ['một\r\rhai', 9, 'hai'],
  ['một\n', 4, ''],
])('of %j, at %i: the line %j', (text, at, line) => {
  expect(locationOf(text, [at, at + 1]).text).toBe(line);
});

test('asked again and again, it gives the places that a new one would give', () => {
  const text = 'một\nhai\r\nba\n\nbốn';
  const { locate } = createLines(text);
  for (let offset = text.length; offset >= 0; offset--)
    expect(locate([offset, offset + 2])).toEqual(locationOf(text, [offset, offset + 2]));
});
