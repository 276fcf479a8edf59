import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/model/jsonSchema.js';
import { offersAt } from '../../src/page/schema/offersAt.js';
import { spotAt } from '../../src/page/schema/spotAt.js';

/** The place of "|" in a text. */
function spot(text: string) {
  const lines = text.split('\n');
  const row = lines.findIndex((line) => line.includes('|'));
  const column = lines[row]?.indexOf('|') ?? 0;
  const { path, atKey, siblings } = spotAt(
    lines.map((line) => line.replace('|', '')),
    row,
    column,
  );
  return `${path.join('.')}${atKey ? '.?' : ':'} ${siblings.join(',')}`.trim();
}

test.each([
  ['at the top', '|\nunit:\n  name: A', '.? unit'],
  ['below a key', 'unit:\n  |', 'unit.?'],
  ['beside keys above and below', 'unit:\n  name: A\n  |\n  code: 1\nperiod:', 'unit.? name,code'],
  ['in a value', 'unit:\n  level: |', 'unit.level:'],
  ['in a value without a space', 'unit:\n  level:|', 'unit.level:'],
  ['in an item', 'media:\n  - group: a\n    |\n  - group: b\n    outlets:', 'media.[].? group'],
  ['at the first key of an item', 'media:\n  - group: a\n  - |\n    outlets:', 'media.[].? outlets'],
  ['in a list that is not indented', 'media:\n- group: a\n  |', 'media.[].? group'],
  ['in braces', 'abbreviations:\n  - { short: A, | }', 'abbreviations.[].? short'],
  ['in a value in braces', 'abbreviations:\n  - { short: |', 'abbreviations.[].short:'],
  ['in brackets in braces', 'a:\n  b: [{ c: 1, d: {e: "x, y: z", |', 'a.b.[].d.? e'],
  ['in braces begun lines above', 'a:\n  b: { c: 1,\n    |', 'a.b.? c'],
  ['behind closed braces', 'a:\n  b: { c: 1 }\n  |\n', 'a.? b'],
  ['below a comment and an empty line', 'unit:\n  # name\n\n  |', 'unit.?'],
  ['further left again', 'participants:\n  voluntary:\n    value: 1\n  |', 'participants.? voluntary'],
])('%s', (_, text, expected) => {
  expect(spot(text)).toBe(expected);
});

test('every key of the files that come along is offered where it stands', () => {
  const schema = jsonSchema();
  for (const name of ['binhphuoc', 'bentre', 'laichau', 'khanhhoa', 'thainguyen']) {
    const lines = readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8').split('\n');
    const missing = lines.flatMap((line, row) => {
      const key = /^ *(?:- )?([a-zA-Z]+):(?: |$)/.exec(line);
      if (key?.[1] === undefined) return [];
      const without = lines.with(row, line.slice(0, line.indexOf(key[1])));
      const offers = offersAt(schema, spotAt(without, row, line.indexOf(key[1])));
      return offers.some(({ label }) => label === key[1]) ? [] : [`${name}:${row + 1} ${line}`];
    });
    expect(missing).toEqual([]);
  }
});

test('choices come with what they mean, keys that are required first', () => {
  const schema = jsonSchema();
  const levels = offersAt(schema, { path: ['unit', 'level'], atKey: false, siblings: [] });
  expect(levels.map(({ label }) => label)).toContain('thành phố');
  const [first, second, third] = offersAt(schema, { path: ['unit'], atKey: true, siblings: [] });
  expect([first?.label, second?.label, third?.label]).toEqual(['name', 'level', 'code']);
  expect([first?.required, third?.required]).toEqual([true, false]);
});
