import { describe, expect, test } from 'vitest';
import type { Raw, RawMap } from '../../support/raw.js';
import { summaryOf } from '../../support/summaryOf.js';
import { unitYear } from '../../support/unitYear.js';

/** The voluntary participants against one plan: "status, percent, gap in persons, gap in percent of the plan". */
function against(value: string, plan: RawMap): string {
  const { targets } = summaryOf(unitYear({ participants: { voluntary: { value, plan: [plan] } } }));
  return targets
    .map(({ status, percent, gap, gapPercent }) => [status, percent, gap, gapPercent].map(shown).join(' '))
    .join('; ');
}

function shown(part: string | { readonly text: string } | null): string {
  return part === null ? '–' : typeof part === 'string' ? part : part.text;
}

describe('a count against the number of its plan', () => {
  test.each([
    ['2.627', '3.214', 'missed 81,74% 587 –'],
    ['3.214', '3.214', 'met 100% – –'],
    ['3.215', '3.214', 'exceeded 100,03% 01 –'],
    ['24.999', '25.000', 'missed 99,996% 01 –'],
    ['1.000.001', '1.000.000', 'exceeded 100,0001% 01 –'],
    ['0', '3.214', 'missed 0% 3.214 –'],
    ['hơn 3.300', '3.214', 'exceeded – hơn 86 –'],
    ['3.300', 'khoảng 3.214', 'exceeded – khoảng 86 –'],
    // To the place of the number that is known least; where even that says too much, nothing.
    ['8.123', 'khoảng 5.000', 'exceeded – khoảng 3.000 –'],
    ['2.123', 'khoảng 1.000', 'exceeded – – –'],
    ['hơn 3.000', '3.214', 'undecidable – – –'],
    ['3.000-3.500', '3.214', 'undecidable – – –'],
    ['11/12', '3.214', 'undecidable – – –'],
  ])('%s of %s: %s', (value, plan, expected) => {
    expect(against(value, { value: plan })).toBe(expected);
  });
});

describe('a published share of the plan stays as it is printed', () => {
  test.each([
    ['81,73%', 'missed 81,73% – 18,27%'],
    ['100%', 'met 100% – –'],
    ['100,4', 'exceeded 100,4% – 0,4%'],
    ['99,996%', 'missed 99,996% – 0,004%'],
    ['400%', 'exceeded 400% – 300%'],
    ['trên 100%', 'exceeded trên 100% – –'],
    ['gần 100%', 'missed gần 100% – –'],
    ['ít nhất 100%', 'met ít nhất 100% – –'],
    ['không quá 100%', 'undecidable không quá 100% – –'],
    ['100-101%', 'met 100-101% – –'],
    ['khoảng 100%', 'undecidable khoảng 100% – –'],
    ['khoảng 90%', 'missed khoảng 90% – –'],
    ['hơn 102%', 'exceeded hơn 102% – –'],
    ['90-95%', 'missed 90-95% – –'],
    ['99-101%', 'undecidable 99-101% – –'],
    ['101-102%', 'exceeded 101-102% – –'],
  ])('%s: %s', (percent, expected) => {
    expect(against('2.627', { percent })).toBe(expected);
  });
});

test.each([
  [{ value: '3.000', excess: '12' }, 'exceeded – 12 –'],
  [{ value: '3.000', shortfall: '12' }, 'missed – 12 –'],
  [{ value: '3.000' }, 'met 100% – –'],
])('an estimate that is the plan, against %j: %s', (plan, expected) => {
  expect(against('ước 3.000', plan)).toBe(expected);
});

describe('both are given: the numbers decide, the published share is printed', () => {
  test.each([
    ['2.627', '3.214', '81,73%', 'missed 81,73% 587 –'],
    ['3.215', '3.214', '100%', 'exceeded 100% 01 –'],
    ['hơn 2.600', '3.214', '81,73%', 'missed 81,73% gần 614 –'],
  ])('%s of %s, %s: %s', (value, plan, percent, expected) => {
    expect(against(value, { value: plan, percent })).toBe(expected);
  });
});

describe('every target has a name, a label and a plan that is called something', () => {
  const named = (participants: Raw) =>
    summaryOf(unitYear({ participants })).targets.map(({ id, label, unit, planName }) =>
      [id, ...[label, unit, planName].map((word) => (typeof word === 'string' ? word : (word?.text ?? '–')))].join(
        ' | ',
      ),
    );

  test('where the data say nothing', () => {
    expect(named({ health: { value: '5', plan: [{ percent: '90%' }] } })).toEqual([
      'participants.health.plan.giao | BHYT | người | kế hoạch',
    ]);
  });

  test('where they do; two givers are two targets', () => {
    const plan = [
      { giver: 'UBND tỉnh', name: 'chỉ tiêu', percent: '90%' },
      { id: 'nam', percent: '95%' },
    ];
    expect(named({ total: { label: 'Thẻ', value: '5', unit: 'thẻ', plan } })).toEqual([
      'participants.total.plan.ubnd-tinh | Thẻ | thẻ | chỉ tiêu',
      'participants.total.plan.nam | Thẻ | thẻ | kế hoạch',
    ]);
  });
});

test.each([
  ['ước 90', {}, 'in-progress'],
  ['90', { estimate: 'true' }, 'in-progress'],
  ['ước 110', {}, 'exceeded'],
  ['90', {}, 'missed'],
])('of a day after the period, what is expected is not missed yet: %s %j', (value, given, status) => {
  const period = { label: '6 tháng', from: '2019-01-01', to: '2019-06-30' };
  const plan = [{ year: '2019', value: '100' }];
  const { targets } = summaryOf(
    unitYear({ period, participants: { voluntary: { value, asOf: '2019-12-31', plan, ...given } } }),
  );
  expect(targets.map((target) => target.status)).toEqual([status]);
});

test.each<[RawMap, string]>([
  [{ shortfall: '12' }, 'undecidable below 12'],
  [{ excess: '12' }, 'undecidable above 12'],
  [{ percent: '96%', shortfall: '12' }, 'undecidable null –'],
  [{ value: '3.000', excess: '12' }, 'undecidable null –'],
  [{ year: '2030', excess: '12' }, 'in-progress above 12'],
])('a gap that some units report is said on its own side, and not judged: %j', (plan, expected) => {
  const voluntary = { value: '2.600', units: '2/3', plan: [plan] };
  const [target] = summaryOf(unitYear({ participants: { voluntary } })).measures.flatMap(({ targets }) => targets);
  expect(`${target?.status} ${target?.position} ${target?.gap?.text ?? '–'}`).toBe(expected);
});
