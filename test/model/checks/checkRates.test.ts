import { describe } from 'vitest';
import { checkCoverage } from '../../../src/model/checks/checkCoverage.js';
import { checkRateChanges } from '../../../src/model/checks/checkRateChanges.js';
import { checkRateHomes } from '../../../src/model/checks/checkRateHomes.js';
import { checkRateLimits } from '../../../src/model/checks/checkRateLimits.js';
import { testCases } from './raised.js';

const health = (value: string, coverage: string): string =>
  `participants: { health: { value: ${value}, coverage: [{ of: dân số, ${coverage} }] } }`;

describe('coverage against count and denominator', () => {
  const wrong = ['coverage-disagrees participants.health.coverage.0.percent'];
  testCases(checkCoverage, [
    ['rounded: 438.422 of 456.700 is 95,998%', health('438422', 'percent: 96, denominator: 456700'), []],
    ['cut', health('438422', 'percent: "95,99", denominator: 456700'), []],
    ['a slip', health('438422', 'percent: 69, denominator: 456700'), wrong],
    ['"khoảng 12%" of 12,6%', health('126', 'percent: khoảng 12%, denominator: 1000'), []],
    ['"khoảng 12%" of 20%', health('200', 'percent: khoảng 12%, denominator: 1000'), wrong],
    ['"hơn" of the count', health('hơn 438.000', 'percent: 97, denominator: 456700'), []],
    ['and below it', health('hơn 438.000', 'percent: 94, denominator: 456700'), wrong],
    ['no denominator', health('438422', 'percent: 69'), []],
    [
      'groups too',
      'beneficiaries: [{ label: A, value: 5, coverage: [{ of: B, percent: 40, denominator: 10 }] }]',
      ['coverage-disagrees beneficiaries.0.coverage.0.percent'],
    ],
  ]);
});

describe('a rate against the one before', () => {
  const changed = (percent: string, change: string): string =>
    health('5', `percent: ${percent}, changes: [{ against: năm 2018, ${change} }]`);
  const at = 'participants.health.coverage.0.changes.0';
  testCases(checkRateChanges, [
    ['worked out', changed('"7,46%"', 'base: "5,32%"'), []],
    ['as published', changed('"7,46%"', 'base: "5,32%", direction: tăng, points: "2,14"'), []],
    ['cut', changed('"7,46%"', 'base: "5,32%", points: "2,1"'), []],
    ['a slip', changed('"7,46%"', 'base: "5,32%", points: "2,41"'), [`change-value-disagrees ${at}.points`]],
    ['a fall', changed('"5,32%"', 'base: "7,46%", direction: tăng'), [`change-direction-disagrees ${at}.direction`]],
    ['a rise', changed('91%', 'base: 90%, direction: giảm'), [`change-direction-disagrees ${at}.direction`]],
    ['no rise as it is printed', changed('91%', 'base: 91%, direction: tăng, points: "0,3"'), []],
    [
      'an estimated rise',
      changed('ước 91%', 'base: 92%, direction: tăng'),
      [`change-direction-disagrees ${at}.direction`],
    ],
    ['how far it fell to a rough rate', changed('khoảng 91%', 'base: 93%, points: 2'), []],
    ['called a fall', changed('khoảng 91%', 'base: 93%, direction: giảm, points: 2'), []],
    ['unlike', changed('"91,2%"', 'base: 90%, direction: bằng'), [`change-direction-disagrees ${at}.direction`]],
    ['"hơn 90%" may be 91,5%', changed('hơn 90%', 'base: 91%, direction: tăng'), []],
    [
      'of a rate that stands alone',
      'participants: { rates: [{ label: A, of: B, percent: 5%, changes: [{ against: C, base: 9%, direction: tăng }] }] }',
      ['change-direction-disagrees participants.rates.0.changes.0.direction'],
    ],
  ]);
});

describe('one rate in both of its homes', () => {
  const twice = (coverage: string, rate: string): string =>
    `participants: { health: { value: 5, coverage: [{ of: dân số, ${coverage} }] }, rates: [{ ${rate} }] }`;
  const wrong = ['rate-two-homes participants.rates.0'];
  testCases(checkRateHomes, [
    ['the same', twice('percent: 91%', 'label: Tỷ lệ bao phủ BHYT, of: dân số, percent: 91%'), wrong],
    ['in other words', twice('percent: 91%', 'label: Tỉ lệ dân số tham gia BHYT, of: dân số, percent: "91,0"'), wrong],
    ['of another whole', twice('percent: 91%', 'label: Tỷ lệ bao phủ BHYT, of: lao động, percent: 91%'), []],
    ['of another day', twice('percent: 91%', 'label: Tỷ lệ bao phủ BHYT, of: dân số, percent: 91%, asOf: 2018'), []],
    ['of another scheme', twice('percent: 91%', 'label: Tỷ lệ bao phủ BHTN, of: dân số, percent: 91%'), []],
    ['with another value, which is told elsewhere', twice('percent: 91%', 'label: BHYT, of: dân số, percent: 85%'), []],
  ]);
});

describe('shares above 100%', () => {
  const rate = (percent: string, more = ''): string =>
    `participants: { rates: [{ label: A, of: dân số, percent: ${percent} ${more} }] }`;
  testCases(checkRateLimits, [
    ['coverage', health('5', 'percent: 101'), ['rate-over-100 participants.health.coverage.0.percent']],
    ['everybody', health('5', 'percent: 100'), []],
    ['a rate', rate('"100,4"'), ['rate-over-100 participants.rates.0.percent']],
    ['a rate below', rate('"99,6"'), []],
    ['"100,0%" may be rounded', rate('"100,0"'), []],
    ['"khoảng 101%" may be 100%', rate('khoảng 101%'), []],
    ['"khoảng 110%" may not', rate('khoảng 110%'), ['rate-over-100 participants.rates.0.percent']],
    ['"gần 101%" may be 100%', rate('gần 101%'), []],
    ['"không dưới 100%" may be 100%', rate('không dưới 100%'), []],
    ['its target', rate('90', ', target: [{ percent: 902 }]'), ['rate-over-100 participants.rates.0.target.0.percent']],
    ['a goal', 'goals: [{ about: A, current: { value: 120%, asOf: 2019 } }]', ['rate-over-100 goals.0.current.value']],
    ['a goal in people', 'goals: [{ about: A, current: { value: 120, asOf: 2019 } }]', []],
    ['study', 'study: [{ form: A, reach: { value: 977, of: đảng viên } }]', ['rate-over-100 study.0.reach.value']],
    ['plans may be exceeded', 'participants: { health: { value: 5, plan: [{ percent: 400 }] } }', []],
    [
      'changes too',
      'participants: { health: { value: 5, changes: [{ against: A, direction: tăng, percent: 400 }] } }',
      [],
    ],
    [
      'one sum of money may be more than another',
      'finances: [{ label: Chi, value: 5 tỷ, share: { percent: 120, of: số thu } }]',
      [],
    ],
  ]);
});
