import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap } from '../../src/model/isMap.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { walkModel } from '../../src/model/walkModel.js';
import { withoutBlanks } from '../../src/model/withoutBlanks.js';
import { readDataset } from '../../src/source/readDataset.js';

const bytes = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url));
const FILE = withoutBlanks(unitYearSchema, readDataset('binhphuoc.yaml', bytes).dataset.value);

/** "name = text" of every scalar, sorted. */
function named(value: unknown): readonly string[] {
  const lines: string[] = [];
  walkModel(unitYearSchema, value, (leaf) => lines.push(`${leaf.names.join('.')} = ${leaf.value}`));
  return lines.toSorted();
}

/** Changes every list of maps; lists of texts define their item by their order ("outlets"). */
function mapLists(value: unknown, change: (list: readonly unknown[]) => readonly unknown[]): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((item) => mapLists(item, change));
    return inner.some(isMap) ? change(inner) : inner;
  }
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapLists(item, change)]));
}

test('the order of a list names nothing', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.boolean(), (steps, backwards) => {
      const turned = mapLists(FILE, (list) => {
        const cut = steps % list.length;
        const rotated = [...list.slice(cut), ...list.slice(0, cut)];
        return backwards ? rotated.toReversed() : rotated;
      });
      expect(named(turned)).toEqual(named(FILE));
    }),
  );
});

test('a line put in renames nothing', () => {
  fc.assert(
    fc.property(fc.nat(12), (place) => {
      const longer = mapLists(FILE, (list) => list.toSpliced(place % (list.length + 1), 0, { id: 'moi' }));
      const names = named(longer);
      expect(named(FILE).filter((line) => !names.includes(line))).toEqual([]);
    }),
  );
});

test('every scalar of the file has a name of its own', () => {
  const names = named(FILE).map((line) => line.split(' = ')[0]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(150);
});
