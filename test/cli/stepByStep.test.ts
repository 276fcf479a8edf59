import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { stepByStep } from '../../src/cli/input/stepByStep.js';
import { compare, compareSteps } from '../../src/jobs/compare.js';
import { trend, trendSteps } from '../../src/jobs/trend.js';

const DATA = readFileSync(path.join(import.meta.dirname, '../../data/binhphuoc.yaml'), 'utf8');
const years = [2017, 2018, 2019].map((year) => ({
  name: `${year}.yaml`,
  data: DATA.replace(/^(\s+(?:from|to): )\d{4}/gmu, `$1${year}`),
}));
const [first, ...others] = years as [(typeof years)[number], ...typeof years];

/** Hears of each pause; the signal comes in one of them. */
function world(last = Infinity): { readonly pauses: () => number; readonly pause: () => Promise<void> } {
  let count = 0;
  return {
    pauses: () => count,
    pause: async () => {
      count += 1;
      if (count === last) throw new Error('a signal');
    },
  };
}

test('behind each file that is loaded to be compared there is a pause, and the result is that of all at once', async () => {
  const [one, other] = [world(), world()];
  const { series } = trend(years);
  expect(series?.periods).toHaveLength(3);
  expect((await stepByStep(trendSteps(years, {}), one)).series).toEqual(series);
  expect(await stepByStep(compareSteps(first, others, {}), other)).toEqual(compare(first, others));
  expect([one.pauses(), other.pauses()]).toEqual([3, 3]);
});

test('a signal in one of them is the last that is heard of', async () => {
  const { pause, pauses } = world(2);
  await expect(stepByStep(trendSteps(years, {}), { pause })).rejects.toThrow('a signal');
  expect(pauses()).toBe(2);
});
