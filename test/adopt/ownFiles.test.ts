import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { fixtureBytes } from '../support/fixtures.js';
import { PROVINCES } from '../support/provinces.js';
import { adoptBuilt } from './ownData.js';

const DATA = path.join(import.meta.dirname, '../../data');

test.each(PROVINCES)('%s: every figure that the Word file prints comes back under its name', async (province) => {
  const compared = await adoptBuilt(readFileSync(path.join(DATA, `${province}.yaml`)), 'docx');
  expect(compared).toEqual({ ...compared, same: compared.printed, missing: [], wrong: [], broken: false });
});

test('every key: every figure comes back under its name, be it cut to the length that Word keeps', async () => {
  const { missing, wrong, broken } = await adoptBuilt(fixtureBytes('every-key'), 'docx');
  expect({ missing, wrong, broken }).toEqual({ missing: [], wrong: [], broken: false });
});

test('any data: a figure that comes back under its name says what it said', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, async (raw) => {
      const yaml = stringify(raw, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
      const { wrong } = await adoptBuilt(yaml, 'html');
      expect(wrong).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
