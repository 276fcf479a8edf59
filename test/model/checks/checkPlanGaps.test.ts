import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlanGaps } from '../../../src/model/checks/checkPlanGaps.js';
import { checkPlans } from '../../../src/model/checks/checkPlans.js';
import { checkSamePlan } from '../../../src/model/checks/checkSamePlan.js';
import { checkUnknownPercents } from '../../../src/model/checks/checkUnknownPercents.js';
import { summaryOf } from '../../support/summaryOf.js';
import { unitYear } from '../../support/unitYear.js';
import { findingsIn, raised, testCases } from './raised.js';

const of = (value: string, plan: string): string =>
  `participants: { voluntary: { value: ${value}, plan: [{ ${plan} }] } }`;
const money = (value: string, plan: string): string =>
  `finances: [{ label: Số thu, value: ${value}, plan: [{ ${plan} }] }]`;

const PLAN = 'participants.voluntary.plan.0';
const both = [`plan-gap-both ${PLAN}.excess`];
const zero = [`plan-gap-zero ${PLAN}.excess`];
const excess = [`plan-gap-side ${PLAN}.excess`];
const shortfall = [`plan-gap-side ${PLAN}.shortfall`];
const wide = [`plan-gap-disagrees ${PLAN}.excess`];
const short = [`plan-gap-disagrees ${PLAN}.shortfall`];

describe('on which side of the plan', () => {
  testCases(checkPlanGaps, [
    ['alone', of('3796', 'shortfall: 1204'), []],
    ['both', of('3796', 'shortfall: 1204, excess: 350'), both],
    ['nothing', of('3796', 'excess: 0'), zero],
    ['below', of('3796', 'value: 5000, shortfall: 1204'), []],
    ['not below', of('3796', 'value: 3000, shortfall: 796'), shortfall],
    ['not above', of('3796', 'value: 5000, excess: 1204'), excess],
    ['on the plan there is none', of('3796', 'value: 3796, excess: 1'), excess],
    ['and no shortfall', of('3796', 'value: 3796, shortfall: 1'), shortfall],
    ['"hơn 5.100" is above 5.000', of('hơn 5.100', 'value: 5000, shortfall: 100'), shortfall],
    ['"hơn 4.900" may be', of('hơn 4.900', 'value: 5000, excess: 100'), []],
    ['"gần 5.000" is not', of('gần 5.000', 'value: 5000, excess: 100'), excess],
    ['nor is 4.900 above "hơn 5.000"', of('4900', 'value: hơn 5.000, excess: 100'), excess],
    ['at least', of('5100', 'value: ít nhất 5.000, excess: 100'), []],
    ['not at least', of('4900', 'value: ít nhất 5.000, excess: 100'), excess],
    ['above a limit', of('5100', 'value: không quá 5.000, excess: 100'), []],
    ['below it', of('4900', 'value: không quá 5.000, shortfall: 100'), []],
    ['above, and said below', of('5100', 'value: không quá 5.000, shortfall: 100'), shortfall],
    ['below, and said above', of('4900', 'value: không quá 5.000, excess: 100'), excess],
    ['above a range', of('5300', 'value: 5.000-5.200, excess: 100'), []],
    ['within it', of('5100', 'value: 5.000-5.200, excess: 100'), excess],
    ['within it, too', of('5100', 'value: 5.000-5.200, shortfall: 100'), shortfall],
    ['an estimate is judged by its number', of('2627', 'value: ước 3.000, excess: 12'), excess],
    ['an estimate that is the plan may be more', of('ước 3.000', 'value: 3000, excess: 12'), []],
    ['or less', of('ước 3.000', 'value: 3000, shortfall: 12'), []],
    ['so is an estimated result', of('ước 2.627', 'value: 3000, excess: 12'), excess],
    ['95% is below', of('3796', 'percent: 95, excess: 200'), excess],
    ['105% is above', of('3796', 'percent: 105, shortfall: 200'), shortfall],
    ['100% may be rounded', of('3796', 'percent: 100, excess: 3'), []],
    ['on either side', of('3796', 'percent: 100, shortfall: 3'), []],
    ['"trên 100%" is above', of('3796', 'percent: trên 100%, shortfall: 3'), shortfall],
    ['"gần 100%" is below', of('3796', 'percent: gần 100%, excess: 3'), excess],
    ['"khoảng 100%" may be', of('3796', 'percent: khoảng 100%, excess: 3'), []],
    ['"khoảng 90%" is below', of('3796', 'percent: khoảng 90%, excess: 3'), excess],
    ['"ít nhất 100%" is not below', of('3796', 'percent: ít nhất 100%, shortfall: 3'), shortfall],
    ['"không quá 100%" is not above', of('3796', 'percent: không quá 100%, excess: 3'), excess],
    ['100-101% is not below', of('3796', 'percent: 100-101%, shortfall: 3'), shortfall],
    ['99-101% may be', of('3796', 'percent: 99-101%, shortfall: 3'), []],
    ['against both', of('3796', 'value: 5000, percent: 76, excess: 3'), [...excess, ...excess]],
    ['money', money('1.180 tỷ', 'value: 1.200 tỷ, shortfall: 20 tỷ'), []],
    [
      'money on the other side',
      money('1.180 tỷ', 'value: 1.200 tỷ, excess: 20 tỷ'),
      ['plan-gap-side finances.0.plan.0.excess'],
    ],
    [
      'as printed there is no gap, however money was rounded',
      money('1.180 tỷ', 'value: 1.180 tỷ, shortfall: 200 triệu'),
      ['plan-gap-side finances.0.plan.0.shortfall'],
    ],
  ]);

  test('says both numbers', () => {
    const [byPlan] = findingsIn(checkPlanGaps, of('3796', 'value: không quá 5.000, excess: 1204'));
    expect(byPlan?.args).toEqual({
      side: 'excess',
      gap: '1.204',
      by: 'plan',
      value: '3.796',
      against: 'không quá 5.000',
    });
    const [byPercent] = findingsIn(checkPlanGaps, of('3796', 'percent: "95,5", excess: 1204'));
    expect(byPercent?.args).toEqual({ side: 'excess', gap: '1.204', by: 'percent', value: '3.796', against: '95,5%' });
  });
});

describe('in points, of one place', () => {
  const place = (row: string): string => `places: [{ label: Tỷ lệ bao phủ, rows: [{ name: huyện A, ${row} }] }]`;
  testCases(checkPlanGaps, [
    ['above', place('value: 92%, plan: 90%, excess: 2'), []],
    ['and said to be below', place('value: 92%, plan: 90%, shortfall: 2'), ['plan-gap-side places.0.rows.0.shortfall']],
    ['too far', place('value: 92%, plan: 90%, excess: 5'), ['plan-gap-disagrees places.0.rows.0.excess']],
  ]);
});

describe('how far from it', () => {
  testCases(checkPlanGaps, [
    ['too much', of('3796', 'value: 5000, shortfall: 1240'), short],
    ['too little', of('5350', 'value: 5000, excess: 35'), wide],
    ['"gần 1.300"', of('3796', 'value: 5000, shortfall: gần 1.300'), []],
    ['"gần 1.200" of 1.204', of('3796', 'value: 5000, shortfall: gần 1.200'), short],
    ['"hơn 1.200"', of('3796', 'value: 5000, shortfall: hơn 1.200'), []],
    ['"khoảng 1.000"', of('3796', 'value: 5000, shortfall: khoảng 1.000'), []],
    ['"khoảng 5.000"', of('3796', 'value: 5000, shortfall: khoảng 5.000'), short],
    ['of "hơn 3.700" at most 1.300', of('hơn 3.700', 'value: 5000, shortfall: 1204'), []],
    ['and no more', of('hơn 3.700', 'value: 5000, shortfall: 1400'), short],
    ['from the number of a limit', of('5100', 'value: không quá 5.000, excess: 100'), []],
    ['not from elsewhere', of('5100', 'value: ít nhất 5.000, excess: 50'), wide],
    ['from the nearer end of a range', of('5300', 'value: 5.000-5.200, excess: 100'), []],
    ['not from the other', of('5300', 'value: 5.000-5.200, excess: 300'), wide],
    ['75,92% of 5.000', of('3796', 'percent: "75,92", shortfall: 1204'), []],
    ['75,9%, with what it can stand for', of('3796', 'percent: "75,9", shortfall: 1200'), []],
    ['and no more', of('3796', 'percent: "75,9", shortfall: 1240'), short],
    ['100% cannot be so far off', of('3796', 'percent: 100, excess: 400'), wide],
    ['the number goes first', of('3796', 'value: 5000, percent: "70", shortfall: 1204'), []],
    ['"1.180 tỷ" was rounded', money('1.180 tỷ', 'value: 1.200 tỷ, shortfall: "20,3 tỷ"'), []],
    [
      'but not so much',
      money('1.180 tỷ', 'value: 1.200 tỷ, shortfall: 25 tỷ'),
      ['plan-gap-disagrees finances.0.plan.0.shortfall'],
    ],
  ]);
});

test('a plan with nothing but a gap says enough', () => {
  expect(raised(checkPlans, of('3796', 'shortfall: 1204'))).toEqual([]);
  expect(raised(checkUnknownPercents, of('hơn 3.700', 'value: 5000, shortfall: 1204'))).toEqual([]);
});

test('two gaps of one plan', () => {
  const yaml = of('3796', 'id: a, shortfall: 1204 }, { id: b, shortfall: 1240');
  expect(raised(checkSamePlan, yaml)).toEqual(['plan-two-values participants.voluntary.plan.1.shortfall']);
});

const people = fc.integer({ min: 1, max: 100_000 });

test('the true gap raises nothing, any other of exact numbers a finding, and the words follow the side', () => {
  fc.assert(
    fc.property(people, people, people, fc.boolean(), (value, plan, gap, above) => {
      const key = above ? 'excess' : 'shortfall';
      const found = raised(checkPlanGaps, of(`${value}`, `value: ${plan}, ${key}: ${gap}`));
      const [far, on] = above ? [value - plan, value > plan] : [plan - value, plan > value];
      expect(found).toEqual(on ? (far === gap ? [] : above ? wide : short) : above ? excess : shortfall);
      const given = { value: `${value}`, plan: [{ [key]: `${gap}` }] };
      const [target] = summaryOf(unitYear({ participants: { voluntary: given } })).targets;
      expect([target?.status, target?.gap?.value]).toEqual([above ? 'exceeded' : 'missed', `${gap}`]);
    }),
    { numRuns: 300 },
  );
});
