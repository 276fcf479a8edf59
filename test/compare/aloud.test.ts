import { expect, test } from 'vitest';
import { build } from '../../src/jobs/build.js';
import { compare } from '../../src/jobs/compare.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { fixtureBytes } from '../support/fixtures.js';

/** Two years of an invented province, to be read aloud: the report with --against, and the tables beside it. */
function year(of: number) {
  return { name: `songlamha-${of}.yaml`, data: fixtureBytes(`compare/songlamha-${of}`) };
}

const [FIRST, SECOND] = [year(2022), year(2023)];

test('the report of a year against the one before', async () => {
  const { report, findings } = build(SECOND, { against: FIRST });
  expect(findings).toEqual([]);
  if (report === null) throw new Error('not built');
  await expect(writeText({ ...report, appendices: [] })).toMatchFileSnapshot('whole/aloud-against.txt');
});

test('the same two years in tables', async () => {
  const { document, findings } = compare(FIRST, SECOND);
  expect(findings).toEqual([]);
  if (document === null) throw new Error('not compared');
  await expect(writeText(document)).toMatchFileSnapshot('whole/aloud-diff.txt');
});
