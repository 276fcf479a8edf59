import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { trendJson } from '../../../src/cli/commands/trend/trendJson.js';
import { trendDocument } from '../../../src/compare/trend/trendDocument.js';
import { trendRows } from '../../../src/compare/trend/trendRow.js';
import { trendSeries } from '../../../src/compare/trend/trendSeries.js';
import { loadUnitYear } from '../../../src/jobs/steps/loadUnitYear.js';
import { figureNodes, figureNodesIn } from '../../../src/report/figureNodes.js';
import type { LoneAppendices } from '../../../src/report/tree.js';
import { WRITERS } from '../../../src/writers/index.js';
import { partsOf } from '../../writers/docx/docxParts.js';
import { withoutStyles } from '../../writers/html/styles.js';
import { ordered } from './madeUp.js';

const FOLDER = fileURLToPath(new URL('../../cli/fixtures/nhieu-ky', import.meta.url));

/** Three years of a province that does not exist, and 18 months that overlap them. */
const periods = () =>
  ordered(
    ['2020-6-thang', '18-thang', '2018', '2019'].map((name) => {
      const file = `${name}.yaml`;
      const { unit, summary, findings } = loadUnitYear({ name: file, data: readFileSync(path.join(FOLDER, file)) });
      if (unit === null || summary === null) throw new Error(JSON.stringify(findings));
      return { file, unit, summary };
    }),
  );

/** Made in each test, so that a changed rule is held against all of them (`npm run mutants`). */
function made(): LoneAppendices {
  const files = periods();
  return trendDocument(files, trendRows(files), false);
}

describe('the whole document', () => {
  test.each(['txt', 'md', 'html', 'csv'] as const)('as %s', async (format) => {
    const bytes = await WRITERS[format].write(made());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    await expect(withoutStyles(text)).toMatchFileSnapshot(`golden/trend.${format}`);
  });

  test('in Word: every figure in a control of its name, every chart of Word itself', async () => {
    const document = made();
    const parts = partsOf(await WRITERS.docx.write(document));
    const xml = parts['word/document.xml'] ?? '';
    const controls = [...xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, id]) => id);
    const nodes = document.appendices.flatMap(({ title, body }) => [
      ...figureNodes(title),
      ...body.flatMap(figureNodesIn),
    ]);
    expect(controls).toEqual(nodes.map(({ id }) => id));
    expect(xml.match(/<c:chart /g)).toHaveLength(5);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/charts/chart'))).toHaveLength(5);
  });

  test('as data', async () => {
    const files = periods();
    const json = trendJson(trendSeries(files, trendRows(files)));
    expect(() => JSON.parse(json)).not.toThrow();
    await expect(json).toMatchFileSnapshot('golden/trend-data.json');
  });
});

test('every number of the document has a name, and each name one text', () => {
  const document = made();
  const [appendix] = document.appendices;
  const printed = JSON.stringify(appendix).matchAll(/"type":"text","value":"([^"]*)"/g);
  expect([...printed].map(([, words]) => words).filter((words = '') => /\d/.test(words))).toEqual([]);
  expect(new Set(document.figures.map(({ id }) => id)).size).toBe(document.figures.length);
  expect(document.figures.filter(({ id }) => id.length > 64)).toEqual([]);
});

test('every point of a chart is a figure of the document', () => {
  const document = made();
  const known = new Set(document.figures.map(({ id }) => id));
  const charts = document.appendices.flatMap(({ body }) => body.filter((block) => block.type === 'chart'));
  expect(charts.length).toBeGreaterThan(3);
  for (const { series } of charts)
    for (const point of series.flatMap(({ points }) => points)) {
      if (point !== null) expect(known).toContain(point.figureId);
    }
});
