import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adopt } from '../../src/jobs/adopt.js';
import { plainOf } from './annotated.js';

const HERE = import.meta.dirname;

/** Whole data files, read line by line: a report of a district, one of the Party, an article, two tables. */
test.each(['01-huyen-6-thang.txt', '02-dang-tinh.txt', '04-bai-bao.txt', '03-bang-hai-nam.md'])('%s', async (name) => {
  const data = plainOf(readFileSync(path.join(HERE, 'texts', name), 'utf8'));
  const { adopted } = adopt({ name, data });
  await expect(adopted?.text).toMatchFileSnapshot(path.join(HERE, 'golden', `${path.parse(name).name}.yaml`));
});

test('the same document gives the same file, in any form of its letters', () => {
  const data = plainOf(readFileSync(path.join(HERE, 'texts', '02-dang-tinh.txt'), 'utf8'));
  const [composed, decomposed] = [data, data.normalize('NFD')].map((text) => adopt({ name: 'a.txt', data: text }));
  expect(decomposed?.adopted?.text).toBe(composed?.adopted?.text);
});
