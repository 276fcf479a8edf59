import { describe, expect, test } from 'vitest';
import { checkPlans } from '../../../src/model/checks/checkPlans.js';
import { checkSamePlan } from '../../../src/model/checks/checkSamePlan.js';
import { checkUnknownPercents } from '../../../src/model/checks/checkUnknownPercents.js';
import { findingsIn, testCases } from './raised.js';

const total = (measure: string): string => `participants: { total: { ${measure} } }`;
const PERCENT = 'participants.total.plan.0.percent';

describe('a published percentage against value and plan', () => {
  testCases(checkPlans, [
    ['rounded: 2.627 of 3.214 is 81,736…%', total('value: 2627, plan: [{ value: 3214, percent: "81,74" }]'), []],
    ['cut', total('value: 2627, plan: [{ value: 3214, percent: "81,73" }]'), []],
    ['fewer decimals', total('value: 2627, plan: [{ value: 3214, percent: 82 }]'), []],
    ['too high', total('value: 2627, plan: [{ value: 3214, percent: "81,75" }]'), [`percent-disagrees ${PERCENT}`]],
    ['too low', total('value: 2627, plan: [{ value: 3214, percent: "81,72" }]'), [`percent-disagrees ${PERCENT}`]],
    [
      'an estimate on the other side',
      total('value: ước 2.900, plan: [{ value: 3000, percent: 103 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    [
      'of an estimated plan',
      total('value: 3100, plan: [{ value: ước 3.000, percent: 97 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    [
      'more than all of a limit that was kept',
      total('value: 2627, plan: [{ value: không quá 3.000, percent: 105 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    ['an estimate may be rounded', total('value: ước 2.900, plan: [{ value: 3000, percent: "96,2" }]'), []],
    ['"hơn" has no upper end', total('value: hơn 500, plan: [{ value: 1000, percent: 71 }]'), []],
    ['but a lower one', total('value: hơn 500, plan: [{ value: 400, percent: 71 }]'), [`percent-disagrees ${PERCENT}`]],
    ['"gần" has no lower end', total('value: gần 500, plan: [{ value: 1000, percent: 31 }]'), []],
    [
      'but an upper one',
      total('value: gần 500, plan: [{ value: 1000, percent: 51 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    ['"khoảng" gives way', total('value: khoảng 500, plan: [{ value: 1000, percent: 60 }]'), []],
    [
      'but not without end',
      total('value: khoảng 500, plan: [{ value: 1000, percent: 90 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    ['a range', total('value: 480-520, plan: [{ value: 1000, percent: 52 }]'), []],
    [
      'beyond the range',
      total('value: 480-520, plan: [{ value: 1000, percent: 53 }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
    ['approximate percentage', total('value: 500, plan: [{ value: 1000, percent: hơn 49% }]'), []],
    ['that is wrong', total('value: 500, plan: [{ value: 1000, percent: hơn 51% }]'), [`percent-disagrees ${PERCENT}`]],
    ['"412,5 nghìn" is rounded', total('value: "412,5 nghìn", plan: [{ value: 825000, percent: "49,99" }]'), []],
    [
      '412.500 is not',
      total('value: 412500, plan: [{ value: 825000, percent: "49,98" }]'),
      [`percent-disagrees ${PERCENT}`],
    ],
  ]);

  test('the finding bears the figures', () => {
    const [finding] = findingsIn(checkPlans, total('value: hơn 500, plan: [{ value: 400, percent: 71 }]'));
    expect(finding?.args).toEqual({ published: '71%', computed: '≥ 125%', value: 'hơn 500', plan: '400' });
  });
});

describe('from a percentage alone', () => {
  testCases(checkPlans, [
    ['the plan is deduced', total('value: 2627, plan: [{ percent: "81,73" }]'), [`plan-deduced ${PERCENT}`]],
    ['no whole plan gives it', total('value: 27, plan: [{ percent: "81,73" }]'), [`percent-impossible ${PERCENT}`]],
    ['nothing is said of an approximate value', total('value: hơn 27, plan: [{ percent: "81,73" }]'), []],
    ['nor of one rounded to thousands', total('value: 27 nghìn, plan: [{ percent: "81,73" }]'), []],
    [
      'money can be any share of some plan',
      'finances: [{ label: Thu, value: 27 đồng, plan: [{ percent: "81,73" }] }]',
      [],
    ],
  ]);
});

describe('every kind of measure', () => {
  const plan = 'plan: [{ value: 200, percent: 51 }]';
  const money = 'plan: [{ value: 200 đồng, percent: 51 }]';
  testCases(checkPlans, [
    [
      'schemes',
      `participants: { health: { value: 100, ${plan} } }`,
      ['percent-disagrees participants.health.plan.0.percent'],
    ],
    [
      'groups',
      `participants: { groups: [{ label: A, value: 100, ${plan} }] }`,
      ['percent-disagrees participants.groups.0.plan.0.percent'],
    ],
    [
      'beneficiaries',
      `beneficiaries: [{ label: A, value: 100, ${plan} }]`,
      ['percent-disagrees beneficiaries.0.plan.0.percent'],
    ],
    ['money', `finances: [{ label: A, value: 100 đồng, ${money} }]`, ['percent-disagrees finances.0.plan.0.percent']],
    [
      'money in tỷ is rounded',
      'finances: [{ label: A, value: 100 tỷ, plan: [{ value: 200 tỷ, percent: "50,3" }] }]',
      [],
    ],
    [
      'within the rounding',
      'finances: [{ label: A, value: 100 tỷ, plan: [{ value: 200 tỷ, percent: 52 }] }]',
      ['percent-disagrees finances.0.plan.0.percent'],
    ],
    [
      'no figure',
      'beneficiaries: [{ label: A, value: 1, plan: [{ giver: B }] }]',
      ['plan-empty beneficiaries.0.plan.0'],
    ],
    [
      'a plan of 0',
      'finances: [{ label: A, value: 1 đồng, plan: [{ value: 0 đồng }] }]',
      ['plan-zero finances.0.plan.0.value'],
    ],
  ]);
});

describe('a plan whose percentage nobody can work out', () => {
  testCases(checkUnknownPercents, [
    [
      'an approximate value',
      total('value: hơn 500, plan: [{ value: 1000 }]'),
      ['plan-percent-unknown participants.total.plan.0'],
    ],
    ['a range', total('value: 480-520, plan: [{ value: 1000 }]'), ['plan-percent-unknown participants.total.plan.0']],
    ['an exact value', total('value: 500, plan: [{ value: 1000 }]'), []],
    ['a published percentage', total('value: hơn 500, plan: [{ value: 1000, percent: 51 }]'), []],
    ['no number planned', total('value: hơn 500, plan: [{ percent: 51 }]'), []],
  ]);
});

describe('one plan given twice', () => {
  const plans = (first: string, second: string): string =>
    total(`value: 5, plan: [{ id: a, ${first} }, { id: b, ${second} }]`);
  testCases(checkSamePlan, [
    [
      'two percentages',
      plans('percent: "81,73"', 'percent: "81,37"'),
      ['plan-two-values participants.total.plan.1.percent'],
    ],
    ['two numbers', plans('value: 100', 'value: 101'), ['plan-two-values participants.total.plan.1.value']],
    ['shorter, and the same', plans('percent: "81,73"', 'percent: "81,7"'), []],
    ['of two years', plans('year: 2018, percent: 81', 'year: 2019, percent: 90'), []],
    ['of two givers', plans('giver: A, percent: 81', 'giver: B, percent: 90'), []],
    ['of two names', plans('name: kế hoạch quý, percent: 81', 'name: kế hoạch năm, percent: 90'), []],
    ['one says the number, one the share', plans('value: 100', 'percent: 5'), []],
  ]);
});
