import { describe, expect, test } from 'vitest';
import { checkAttendance } from '../../../src/model/checks/checkAttendance.js';
import { checkParts } from '../../../src/model/checks/checkParts.js';
import { checkRatios } from '../../../src/model/checks/checkRatios.js';
import { checkSameFigure } from '../../../src/model/checks/checkSameFigure.js';
import { checkSums } from '../../../src/model/checks/checkSums.js';
import { findingsIn, testCases } from './raised.js';

const group = (value: string, parts: readonly string[], more = ''): string =>
  `beneficiaries: [{ label: A, value: ${value}, parts: [${parts.map((part, at) => `{ label: p${at}, value: ${part} }`)}] ${more} }]`;
const schemes = (total: string, ...lines: readonly string[]): string =>
  `participants: { total: { ${total} }, ${lines.join(', ')} }`;

describe('a declared sum', () => {
  const wrong = ['sum-disagrees beneficiaries.0.value'];
  const SUM = ', relation: sum';
  testCases(checkSums, [
    ['adds up', group('100', ['60', '40'], SUM), []],
    ['one too many', group('100', ['60', '41'], SUM), wrong],
    ['one too few', group('100', ['60', '39'], SUM), wrong],
    ['not declared', group('100', ['60', '41']), []],
    ['a union is not added', group('100', ['60', '41'], ', relation: union'), []],
    ['nor is a part', group('100', ['60', '41'], ', relation: part'), []],
    ['"hơn 30" may be 40', group('100', ['60', 'hơn 30'], SUM), []],
    ['"hơn 41" may not', group('100', ['60', 'hơn 41'], SUM), wrong],
    ['"gần 45" may be 40', group('100', ['60', 'gần 45'], SUM), []],
    ['"gần 30" may not', group('100', ['60', 'gần 30'], SUM), wrong],
    ['an approximate total', group('khoảng 100', ['60', '44'], SUM), []],
    ['far from its parts', group('khoảng 100', ['160', '144'], SUM), wrong],
    ['thousands are rounded', group('100 nghìn', ['60.200', '40.300'], SUM), []],
    ['beyond rounding', group('100 nghìn', ['60.200', '41.300'], SUM), wrong],
    ['the rest is named', group('100', ['60', '30'], ', relation: sum, remainder: hưu trí'), []],
    ['and cannot be less than nothing', group('100', ['60', '41'], ', relation: sum, remainder: hưu trí'), wrong],
    [
      'schemes add up',
      schemes('value: 100, relation: sum', 'compulsory: { value: 90 }', 'voluntary: { value: 10 }'),
      [],
    ],
    [
      'schemes do not',
      schemes('value: 837727, relation: sum', 'compulsory: { value: 126308 }', 'voluntary: { value: 2627 }'),
      ['sum-disagrees participants.total.value'],
    ],
    [
      'a union of schemes',
      schemes('value: 837727, relation: union', 'compulsory: { value: 126308 }', 'voluntary: { value: 2627 }'),
      [],
    ],
    [
      'its own parts come first',
      schemes('value: 100, relation: sum, parts: [{ label: A, value: 100 }]', 'compulsory: { value: 90 }'),
      [],
    ],
    [
      'a total of the two kinds of BHXH, by its label, has nothing to do with health',
      schemes(
        'label: Tổng số người tham gia BHXH, value: 100, relation: sum',
        'compulsory: { value: 90 }',
        'voluntary: { value: 10 }',
        'health: { value: 900 }',
      ),
      [],
    ],
    [
      'such a total that is not their sum',
      schemes(
        'label: Tổng số người tham gia bảo hiểm xã hội, value: 101, relation: sum',
        'compulsory: { value: 90 }',
        'voluntary: { value: 10 }',
        'health: { value: 900 }',
      ),
      ['sum-disagrees participants.total.value'],
    ],
    [
      'BHXH as a whole stands for its two kinds',
      schemes(
        'value: 1000, relation: sum',
        'social: { value: 100 }',
        'compulsory: { value: 90 }',
        'voluntary: { value: 10 }',
        'health: { value: 900 }',
      ),
      [],
    ],
  ]);

  test('the finding bears the figures', () => {
    const [finding] = findingsIn(checkSums, group('100', ['60', 'hơn 41'], SUM));
    expect(finding?.args).toEqual({ value: '100', parts: '60 + hơn 41', sum: '≥ 101', declared: true });
  });
});

describe('BHXH as a whole', () => {
  const social = (whole: string, ...kinds: readonly string[]): string =>
    `participants: { social: { ${whole} }, ${kinds.join(', ')} }`;
  const [compulsory, voluntary] = ['compulsory: { value: 90 }', 'voluntary: { value: 10 }'];
  const wrong = ['sum-disagrees participants.social.value'];
  testCases(checkSums, [
    ['is its two kinds', social('value: 100', compulsory, voluntary), []],
    ['undeclared, too', social('value: 101', compulsory, voluntary), wrong],
    ['declared', social('value: 101, relation: sum', compulsory, voluntary), wrong],
    ['with others in it', social('value: 101, relation: part', compulsory, voluntary), []],
    ['one kind alone', social('value: 101', compulsory), []],
    ['of another day', social('value: 101, asOf: 2018', compulsory, voluntary), []],
    ['"hơn 100"', social('value: hơn 100', compulsory, 'voluntary: { value: 11 }'), []],
    ['of one unit of two', social('value: 101, units: 1/2', compulsory, voluntary), []],
    [
      'of as many units, which may be others',
      social('value: 101, units: 1/2', 'compulsory: { value: 90, units: 1/2 }', 'voluntary: { value: 10, units: 1/2 }'),
      [],
    ],
  ]);
  testCases(checkParts, [
    ['more than one kind of it', social('value: 80', compulsory), ['part-exceeds-whole participants.compulsory.value']],
    ['told once, where both are known', social('value: 80', compulsory, voluntary), []],
  ]);
});

describe('a part of its whole', () => {
  const wrong = ['part-exceeds-whole beneficiaries.0.parts.0.value'];
  const scheme = ['part-exceeds-whole participants.health.value'];
  const materials = (count: string, ...parts: readonly string[]): string =>
    `materials: [{ form: băng rôn, count: ${count}, parts: [${parts.map((part, at) => `{ owner: p${at}, count: ${part} }`)}] }]`;
  testCases(checkParts, [
    ['all of it', group('100', ['100']), []],
    ['more than all', group('100', ['101']), wrong],
    [
      'in the same unit',
      'beneficiaries: [{ label: A, value: 30, parts: [{ label: B, value: 31, unit: người }] }]',
      wrong,
    ],
    [
      'in another unit',
      'beneficiaries: [{ label: A, value: 30, unit: hộ, parts: [{ label: B, value: 120, unit: người }] }]',
      [],
    ],
    ['"gần 120" may be 100', group('100', ['gần 120']), []],
    ['"hơn 100" of 100 may be 100', group('100', ['hơn 100']), []],
    ['"hơn 110" may not', group('100', ['hơn 110']), wrong],
    ['"hơn 100" may be 110', group('hơn 100', ['110']), []],
    ['a scheme within a union', schemes('value: 100, relation: union', 'health: { value: 90 }'), []],
    ['above a union', schemes('value: 100, relation: union', 'health: { value: 101 }'), scheme],
    ['above a sum', schemes('value: 100, relation: sum', 'health: { value: 101 }'), scheme],
    ['nothing declared', schemes('value: 100', 'health: { value: 101 }'), []],
    [
      'not within a total of other insurances',
      schemes('label: Tổng số người tham gia BHXH, value: 100, relation: sum', 'health: { value: 101 }'),
      [],
    ],
    ['counted in cards', schemes('value: 100, relation: union', 'health: { value: 101, unit: thẻ }'), []],
    ['printed material', materials('140', '65'), []],
    ['shared out', materials('140', '65', '75'), []],
    ['shared out twice', materials('140', '65', '76'), ['parts-exceed-whole materials.0.parts']],
    ['one share too great', materials('140', '165'), ['part-exceeds-whole materials.0.parts.0.count']],
  ]);
});

describe('a of b', () => {
  const ratio = (value: string): string => `ratios: [{ value: ${value}, unit: tổ trưởng, state: có thẻ }]`;
  const signed = (value: string): string =>
    `coordination: [{ kind: Quy chế, parties: [A, B], signatories: { value: ${value}, unit: huyện } }]`;
  testCases(checkRatios, [
    ['some', ratio('2.109/2.156'), []],
    ['all', ratio('11/11'), []],
    ['too many', ratio('2.156/2.109'), ['ratio-over-one ratios.0.value']],
    ['"gần" may be all', ratio('gần 6/5'), []],
    ['signatories', signed('12/11'), ['ratio-over-one coordination.0.signatories.value']],
    ['any other count', 'facts: [{ id: a, value: 5/3, label: A }]', ['ratio-over-one facts.0.value']],
  ]);
});

describe('people at events', () => {
  const events = (count: string, each: string, total: string): string =>
    `conferences: [{ form: hội nghị, organisers: [A], count: ${count}, attendance: { each: ${each}, total: ${total} } }]`;
  const wrong = ['attendance-disagrees conferences.0.attendance.total'];
  testCases(checkAttendance, [
    ['exact', events('8', '200', '1600'), []],
    ['a slip', events('8', '200', '1.500'), wrong],
    ['about so many each', events('8', 'khoảng 200', '1.750'), []],
    ['"hơn 200" each', events('8', 'hơn 200', '1.750'), []],
    ['cannot be fewer', events('8', 'hơn 200', '1.500'), wrong],
    ['ranges', events('8', '10-15', '80'), []],
    ['beyond the range', events('8', '10-15', '121'), wrong],
    ['8 of 11 events', events('8/11', '200', '2.200'), []],
  ]);
});

describe('one figure in two places', () => {
  const twice = (first: string, second: string): string =>
    `participants: { asOf: 2019, groups: [{ label: Hưu trí, ${first} }] }\nbeneficiaries: [{ label: hưu trí, ${second} }]`;
  const wrong = ['figure-two-values beneficiaries.0.value'];
  testCases(checkSameFigure, [
    ['the same', twice('value: 77693', 'value: 77693'), []],
    ['a slip', twice('value: 77693', 'value: 77963'), wrong],
    ['"hơn 77.000" is the same', twice('value: hơn 77.000', 'value: 77693'), []],
    ['"hơn 78.000" is not', twice('value: hơn 78.000', 'value: 77693'), wrong],
    ['of two days', twice('value: 77693', 'value: 77963, asOf: 2018-12-31'), []],
    ['in two units', twice('value: 77693', 'value: 77963, unit: lượt'), []],
    [
      'a fact',
      `beneficiaries: [{ label: A, value: 5 }]\nfacts: [{ id: a, label: A, value: 6 }]`,
      ['figure-two-values facts.0.value'],
    ],
    [
      'two populations',
      'participants: { health: { value: 5, coverage: [{ of: dân số, percent: 5, denominator: 100 }] }, rates: [{ label: A, of: dân số, percent: 5, denominator: 101 }] }',
      ['figure-two-values participants.rates.0.denominator'],
    ],
  ]);
});
