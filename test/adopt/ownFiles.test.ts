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

test('every key: what is not found again under its name is told here', async () => {
  const { missing, wrong, broken } = await adoptBuilt(fixtureBytes('every-key'), 'docx');
  expect({ wrong, broken }).toEqual({ wrong: [], broken: false });
  // Names that were cut to Word's length and say no more than their begin; their numbers are in `facts`.
  expect(missing).toEqual([
    'conferences.hoi-nghi-xa.attendance.otherSources.hoi-nong-d~1bp1x: 3.300',
    'media.bao-dai.items.chuyen-muc.otherSources.dai-phat-thanh~519hk: 26',
    'participants.compulsory.coverage.lao-dong.otherSources.cuc~mt6s4: 15,9%',
    'participants.compulsory.coverage.lao-dong.target.quy-iii.s~8keo6: 0,5',
    'participants.compulsory.coverage.lao-dong.changes.thang-11~plrw5: 0,1',
    'participants.compulsory.coverage.lao-dong.growth.2016-2019~k47rl: 0,9',
    'places.tu-nguyen.rows.huyen-an-lam.changes.nam-2018: 102',
    'places.tu-nguyen.rows.huyen-an-lam.changes.nam-2018.percent: 17%',
    'places.tu-nguyen.rows.huyen-an-lam.changes.nam-2018.base: 600',
    'beneficiaries.huu-tri.coverage.nguoi-tu-du-60-tuoi-tro-len~q6eoq: 27,84%',
    'beneficiaries.huu-tri.coverage.nguoi-tu-du-60-tuoi-tro-len~ww0o3: 35.000',
  ]);
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
