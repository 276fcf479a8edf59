import { expect, test } from 'vitest';
import { isMany } from '../support/runs.js';
import { measure } from './rates/measure.js';

/** The least share of edits of a kind that is judged rightly; `npm run bench:verify` asks all of them. */
const LEAST: readonly (readonly [kind: RegExp, percent: number])[] = [
  [/^(?:unedited|deleting|digits|moved)/, 100],
  [/^beside/, 85],
  [/^claim.*false/, 70],
  [/false$|wrong$/, 85],
  [/^(?:rounding|numeral|claim in a table|claim|other).*(?:true|form|edits)$/, 95],
];

test('edits are judged rightly, a sample of each kind', async () => {
  const rates = await measure(isMany ? 15 : 30, false);
  const asked = [...rates].flatMap(([kind, { right, of, misses }]) => {
    const least = LEAST.find(([pattern]) => pattern.test(kind))?.[1];
    return least === undefined || (100 * right) / of >= least ? [] : [{ kind, right, of, misses }];
  });
  expect(asked).toEqual([]);
  expect(rates.size).toBeGreaterThanOrEqual(20);
  expect([...rates.values()].reduce((sum, { of }) => sum + of, 0)).toBeGreaterThan(isMany ? 120 : 60);
});
