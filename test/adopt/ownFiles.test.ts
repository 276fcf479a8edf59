import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { fixtureBytes } from '../support/fixtures.js';
import { PROVINCES } from '../support/provinces.js';
import { isMany, runs } from '../support/runs.js';
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

/** What made-up words hide: an item that is named by its words, where the report does not tell where these begin and end. */
const HIDDEN = 0.2;

test('any data: a figure that comes back under its name says what it said, and most come back', async () => {
  let [printed, same] = [0, 0];
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, async (raw) => {
      const yaml = stringify(raw, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
      const compared = await adoptBuilt(yaml, 'html');
      printed += compared.printed;
      same += compared.same;
      expect(compared.wrong).toEqual([]);
    }),
    { numRuns: runs(8, 100) },
  );
  if (isMany) process.stdout.write(`${same} of ${printed} figures of made-up data came back under their names.\n`);
  // A few files alone may be of the hidden kind for the most part.
  expect(same / printed).toBeGreaterThan(isMany ? 1 - HIDDEN : 0.5);
});
