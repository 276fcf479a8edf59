import { expect, test } from 'vitest';
import { plainText } from '../../src/report/plainText.js';
import { settleMarks } from '../../src/report/settleMarks.js';

test.each([
  ['ở cơ sở', '.', 'ở cơ sở.'],
  ['ở cơ sở.', '.', 'ở cơ sở.'],
  ['ở cơ sở;', '.', 'ở cơ sở.'],
  ['ở cơ sở,', ', nơi', 'ở cơ sở, nơi'],
  ['ở cơ sở;', ', nơi', 'ở cơ sở; nơi'],
  ['v.v.', ', nơi', 'v.v., nơi'],
  ['v.v.', '.', 'v.v.'],
  ['và…', '.', 'và…'],
  ['sao?', '.', 'sao?'],
  ['12', '.', '12.'],
])('the data say "%s", the template goes on "%s": "%s"', (data, template, expected) => {
  expect(
    plainText(
      settleMarks([
        { type: 'text', value: data },
        { type: 'text', value: template },
      ]),
    ),
  ).toBe(expected);
});
