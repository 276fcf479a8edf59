import { describe } from 'vitest';
import { checkCoverage } from '../../../src/model/checks/checkCoverage.js';
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
