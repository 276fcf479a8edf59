import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { nextYear } from '../../src/next/nextYear.js';
import { WRITERS } from '../../src/writers/index.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { load } from './fillBlanks.js';

const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}`, import.meta.url));
const FILES = [
  ['binhphuoc', '../../data/binhphuoc.yaml'],
  ['bentre', '../../data/bentre.yaml'],
  ['khanhhoa', '../../data/khanhhoa.yaml'],
  ['thainguyen', '../../data/thainguyen.yaml'],
  ['laichau', '../../data/laichau.yaml'],
  ['every-key', '../fixtures/every-key.yaml'],
] as const;

function nextOf(file: string): string {
  const { dataset, unit } = load(readFileSync(new URL(file, import.meta.url), 'utf8'));
  if (unit === null) throw new Error(`${file} has errors`);
  return nextYear(dataset, unit).text;
}

test.each(FILES)('the next file of %s', async (name, file) => {
  await expect(nextOf(file)).toMatchFileSnapshot(golden(`${name}.yaml`));
});

test.each(FILES)('the report that is built of it, %s', async (name, file) => {
  const { report } = buildReport(
    { name: file, data: new TextEncoder().encode(nextOf(file)) },
    { renderer: builtInRenderer(), profile: null },
  );
  if (report === null) throw new Error(`no draft of ${file}`);
  const text = new TextDecoder().decode(await WRITERS.txt.write(report, {}));
  await expect(text).toMatchFileSnapshot(golden(`${name}.txt`));
});
