import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Target } from '../../../src/indicators/targets/target.js';
import { checkPlanGaps } from '../../../src/model/checks/checkPlanGaps.js';
import { findingsIn } from '../../model/checks/raised.js';
import { summaryOf } from '../../support/summaryOf.js';
import { unitYear } from '../../support/unitYear.js';

const WORDS = ['', 'ước ', 'hơn ', 'gần ', 'khoảng ', 'ít nhất ', 'không quá ', 'dưới ', 'ước khoảng '];
const written = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 99 }))
  .map(([word, number]) => `${word}${number}`);
const given = fc.record({
  value: written,
  wanted: written,
  side: fc.constantFrom('shortfall' as const, 'excess' as const),
  year: fc.constantFrom('2019', '2026'),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function targetOf({ value, wanted, side, year }: Given, isRate: boolean): Target | undefined {
  const unit = isRate ? '%' : '';
  const plan = [{ year, [isRate ? 'percent' : 'value']: wanted + unit, [side]: '7' }];
  const data = isRate
    ? { rates: [{ label: 'Tỷ lệ', percent: value + unit, of: 'dân số', target: plan }] }
    : { voluntary: { value, plan } };
  const { rates, measures } = summaryOf(unitYear({ participants: data }));
  return [...rates, ...measures][0]?.targets[0];
}

const textOf = ({ value, wanted, side }: Given): string =>
  `participants: { voluntary: { value: ${value}, plan: [{ value: ${wanted}, ${side}: 7 }] } }`;

test.each([false, true])(
  'a gap that is given is said on its own side, or the data are wrong, or it is not said (rate: %s)',
  (isRate) => {
    fc.assert(
      fc.property(given, (one) => {
        const target = targetOf(one, isRate);
        const isRefused = findingsIn(checkPlanGaps, textOf(one)).some(({ code }) => code === 'plan-gap-side');
        if (isRefused || target?.gap == null) return;
        expect(target.position).toBe(one.side === 'excess' ? 'above' : 'below');
      }),
      { numRuns: 100 },
    );
  },
);
