import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import { readDataset } from '../../src/source/readDataset.js';

/** The text that a finding points at. */
function pointedAt(text: string, finding: Pick<Finding, 'path'> & Partial<Finding>): string {
  const { dataset } = readDataset('data.yaml', new TextEncoder().encode(text));
  const { line, column, endLine, endColumn } = dataset.locate({ code: 'item-empty', args: {}, ...finding } as Finding);
  expect(endLine).toBe(line);
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

const FILE = `unit:
  name: "Bình Phước"
  codes: [70, bảy mươi]
periods:
  - { from: 2018, to: }
  -
  - from: |
      Kỳ {{facts.a}} và
      {{facts.wrong}}, {{facts.wrong}}
shared: &x { k: gốc }
alias: *x
`;

describe('a path points at', () => {
  test.each([
    ['a value', ['unit', 'name'], '"Bình Phước"'],
    ['an item', ['unit', 'codes', 1], 'bảy mươi'],
    ['the key of a map', ['unit'], 'unit'],
    ['the key of a list', ['unit', 'codes'], 'codes'],
    ['a map in a list, up to the end of its line', ['periods', 0], '{ from: 2018, to: }'],
    ['the key of an empty value', ['periods', 0, 'to'], 'to'],
    ['the nearest parent of a missing key', ['unit', 'level'], 'unit'],
    ['the nearest parent of a missing map', ['unit', 'place', 'name'], 'unit'],
    ['the first line, where nothing is near', ['report'], 'unit:'],
    ['a block scalar by its mark', ['periods', 2, 'from'], '|'],
    ['an alias, for all that it brings', ['alias', 'k'], '*x'],
    ['the anchored map itself', ['shared', 'k'], 'gốc'],
  ])('%s', (_, path, piece) => {
    expect(pointedAt(FILE, { path })).toBe(piece);
  });

  test('a key, where the key is wrong', () => {
    expect(pointedAt(FILE, { path: ['unit', 'name'], atKey: true })).toBe('name');
  });

  test('a piece of a text, the second of two where that one is meant', () => {
    const path = ['periods', 2, 'from'];
    expect(pointedAt(FILE, { path, piece: 'facts.wrong' })).toBe('facts.wrong');
    const { dataset } = readDataset('data.yaml', new TextEncoder().encode(FILE));
    const columnOf = (occurrence: number) => dataset.locate({ path, piece: 'facts.wrong', occurrence }).column;
    expect([columnOf(0), columnOf(1)]).toEqual([9, 26]);
  });

  test('the whole text, where an escape spells the piece otherwise', () => {
    expect(pointedAt('a: "b \\x63"', { path: ['a'], piece: 'b c' })).toBe('"b \\x63"');
  });

  test('the place of a piece never leaves its own value', () => {
    expect(pointedAt('a: một\nb: hai', { path: ['a'], piece: 'hai' })).toBe('một');
  });
});

test('scalars know whether they stand in quotes', () => {
  const { dataset } = readDataset(
    'data.yaml',
    new TextEncoder().encode('a:\n  - 1\n  - "2"\n  - \'3\'\n  - |\n    4\n'),
  );
  expect([0, 1, 2, 3].map((index) => dataset.isPlain(['a', index]))).toEqual([true, false, false, false]);
  expect(dataset.isPlain(['a'])).toBe(false);
  expect(dataset.isPlain(['nowhere'])).toBe(false);
});
