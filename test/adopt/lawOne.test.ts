import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureBytes } from '../support/fixtures.js';
import { PROVINCES } from '../support/provinces.js';
import { lawOne } from './lawOne.js';

const DATA = path.join(import.meta.dirname, '../../data');

test.each(PROVINCES)('%s: the data of the Word file are those that it was made from', async (province) => {
  const { missing, added } = await lawOne(readFileSync(path.join(DATA, `${province}.yaml`)));
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test('without the marks nearly every value comes back, and none at another key', async () => {
  let [same, all] = [0, 0];
  const wrong: string[] = [];
  for (const province of PROVINCES) {
    const found = await lawOne(readFileSync(path.join(DATA, `${province}.yaml`)), 'md');
    same += found.same;
    all += found.same + found.missing.length;
    // What is written out instead of called by its name is no other value, and facts are doubts.
    wrong.push(...found.added.filter((leaf) => /: [^\p{L}]*\d[^\p{L}]*$/u.test(leaf) && !leaf.startsWith('facts.')));
  }
  expect(same / all).toBeGreaterThan(0.98);
  expect(wrong).toEqual([]);
});

test('every key: nine values of ten come back; the others are words between marked figures of one long sentence', async () => {
  const { same, missing } = await lawOne(fixtureBytes('every-key'));
  expect(same / (same + missing.length)).toBeGreaterThan(0.88);
  // No number is among them but those that the layout of this report leaves out.
  expect(missing.filter((leaf) => /: [^\p{L}]*\d[^\p{L}]*$/u.test(leaf))).toEqual([
    'report.number: 7',
    'report.date: 2020-01-16',
    'documents.implements.date: 2018-05-23',
  ]);
});
