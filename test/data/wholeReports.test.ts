import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';

/** The whole report of each province as its office would send it, to be read from beginning to end. */
// Bình Phước's stands in test/pipeline, in both profiles.
describe.each(PROVINCES.filter((name) => name !== 'binhphuoc'))('data/%s.yaml', (name) => {
  test('says what golden/ says', async () => {
    const { report } = buildProvince(name);
    if (report === null) throw new Error('not built');
    const golden = fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url));
    await expect(writeText(report)).toMatchFileSnapshot(golden);
  });
});
