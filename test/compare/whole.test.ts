import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { trendJson } from '../../src/cli/commands/trend/trendJson.js';
import { build } from '../../src/jobs/build.js';
import { compare } from '../../src/jobs/compare.js';
import { trend } from '../../src/jobs/trend.js';
import type { Document, Report } from '../../src/report/tree.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { fixtureBytes } from '../support/fixtures.js';

/** Three files of one province that hold all that a comparison has words for, as a reader and as `explain` see what comes of them. */
const FOLDER = fileURLToPath(new URL('whole', import.meta.url));

function input(name: string) {
  return { name, data: readFileSync(path.join(FOLDER, name)) };
}

const [FIRST, SECOND, THIRD] = [input('2023.yaml'), input('2024.yaml'), input('2025.yaml')];
const PARTS = ['binhphuoc-2024', 'dongnai-2024'].map((name) => ({
  name: `${name}.yaml`,
  data: fixtureBytes(`compare/${name}`),
}));
const WHOLE = { name: 'dongnai-2025.yaml', data: fixtureBytes('compare/dongnai-2025') };

/** The sentences of reports are looked at elsewhere; their figures stay. */
function withoutBody(report: Report | null): Report | null {
  return report === null ? null : { ...report, body: [] };
}

/** The document, then where each of its figures comes from. */
function shown(document: Document | null): string {
  if (document === null) throw new Error('no document');
  const figures = document.figures.map(({ id, text, kind, value, unit, origin }) => {
    const from = origin.type === 'given' ? origin.path.join('.') : `= ${origin.formula} [${origin.from.join(', ')}]`;
    return `${id}: ${text} | ${kind} ${value} ${unit} | ${from}`;
  });
  return `${writeText(document)}\n${figures.join('\n')}\n`;
}

test.each([
  ['diff', () => compare(FIRST, SECOND).document],
  ['diff-of-halves', () => compare(SECOND, THIRD).document],
  ['against', () => withoutBody(build(SECOND, { against: FIRST }).report)],
  ['trend', () => trend([SECOND, THIRD, FIRST]).document],
  ['merged', () => compare(PARTS, WHOLE).document],
  ['merged-trend', () => trend([...PARTS, WHOLE]).document],
] as const)('%s', async (name, made) => {
  await expect(shown(made())).toMatchFileSnapshot(`whole/${name}.txt`);
});

test('trend as data', async () => {
  const { series } = trend([FIRST, SECOND, THIRD]);
  await expect(series === null ? '' : trendJson(series)).toMatchFileSnapshot('whole/trend-data.txt');
});

test('diff as data: one row', () => {
  const { rows } = compare(FIRST, SECOND, { only: ['finances'] });
  expect(rows?.map(({ id, absolute, percent, points, status }) => [id, status, absolute, percent, points])).toEqual([
    ['finances.so-thu-bhxh', 'unchanged', '0', '0', '-11.13'],
    ['finances.so-no-bhxh', 'decreased', '-2000000000', '-40', '-50'],
    ['finances.so-chi-bhyt', 'increased', null, null, null],
  ]);
  const rates = compare(FIRST, SECOND, { only: ['rates', 'participants.rates.ty-le-cham-dong'] }).rows;
  expect(rates?.map(({ id, absolute, percent, points, status }) => [id, status, absolute, percent, points])).toEqual([
    ['participants.rates.ty-le-bao-phu-bhyt.percent', 'increased', null, null, '2.5'],
    ['participants.rates.ty-le-cham-dong.percent', 'unchanged', null, null, '0'],
  ]);
});
