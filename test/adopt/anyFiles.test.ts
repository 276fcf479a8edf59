import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { isMany, runs } from '../support/runs.js';
import { withRealWords } from '../support/withRealWords.js';
import { lawOne } from './lawOne.js';

/** What arbitrary files have that their reports do not print, or not where the words are: each with the reason. */
const UNPRINTED: readonly { readonly leaf: RegExp; readonly why: string }[] = [
  { leaf: /^facts\./u, why: 'printed where a sentence calls it' },
  { leaf: /^abbreviations\./u, why: 'printed where the words are used' },
  { leaf: /^unit\./u, why: 'a report with a subject of its own need not name its unit' },
  {
    leaf: /^media\.group/u,
    why: 'bulletins and web pages share a heading; a made-up one is not among the names known',
  },
  { leaf: /\.estimate: true$/u, why: 'not said again where the number says that it is "khoảng" so many' },
];

/** Most come back, and with marks no number comes anywhere else. */
test.each([
  ['marked', 'html', 'any', 0.985],
  ['without marks', 'md', 'real', 0.98],
] as const)('any data in real words, %s: nearly every value comes back', async (_, format, numbers, least) => {
  let [same, all] = [0, 0];
  const elsewhere: string[] = [];
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, async (raw) => {
      const real = withRealWords(raw, numbers);
      const yaml = stringify(real, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
      const found = await lawOne(new TextEncoder().encode(yaml), format);
      const missing = found.missing.filter((leaf) => !UNPRINTED.some((one) => one.leaf.test(leaf)));
      same += found.same;
      all += found.same + missing.length;
      if (format === 'html') expect(found.unknown()).toEqual([]);
      elsewhere.push(...found.added.filter((leaf) => /: [^\p{L}]*\d[^\p{L}]*$/u.test(leaf) && !/^facts\./u.test(leaf)));
    }),
    { numRuns: runs(3, 200) },
  );
  if (isMany)
    process.stdout.write(
      `${same} of ${all} values of made-up files came back (${format}), ${elsewhere.length} numbers at another key.\n`,
    );
  expect(same / all).toBeGreaterThan(isMany ? least : 0.8);
  if (format === 'html') expect(elsewhere).toEqual([]);
  else expect(elsewhere.length / all).toBeLessThan(isMany ? 0.003 : 0.1);
});
