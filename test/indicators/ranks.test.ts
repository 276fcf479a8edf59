import { expect, test } from 'vitest';
import { buildRaw } from '../support/buildRaw.js';
import type { RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { figureNodes } from '../writers/figureNodes.js';

test.each([
  ['01', '1'],
  ['08/11', '8/11'],
  ['10', '10'],
  ['1.000', '1.000'],
  ['09/1.005', '9/1.005'],
])('a place that is number %s is printed as number %s', (rank, printed) => {
  const places = [{ label: 'BHXH tự nguyện', rows: [{ name: 'Huyện Đảo', rank }] }];
  const { report } = buildRaw(unitYear({ places } as unknown as RawMap));
  if (report === null) throw new Error('no report');
  expect(figureNodes(report).flatMap(({ id, text }) => (id.endsWith('.rank') ? [text] : []))).toEqual([printed]);
});
