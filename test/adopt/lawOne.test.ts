import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROVINCES } from '../support/provinces.js';
import { lawOne } from './lawOne.js';

const DATA = path.join(import.meta.dirname, '../../data');

test.each(PROVINCES)('%s: the data of the Word file are those that it was made from', async (province) => {
  const { missing, added } = await lawOne(readFileSync(path.join(DATA, `${province}.yaml`)));
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});
