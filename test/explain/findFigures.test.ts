import { expect, test } from 'vitest';
import { findFigures } from '../../src/explain/findFigures.js';
import { type Known, knownOf } from '../../src/explain/known.js';
import type { BuiltReport } from '../../src/jobs/steps/buildReport.js';
import { buildFixture } from '../support/fixtures.js';
import { buildProvince } from '../support/provinces.js';
import { isMany } from '../support/runs.js';

const knownIn = ({ report, summary, dataset }: BuiltReport): Known => {
  if (report === null || summary === null) throw new Error('no report');
  return knownOf(report, summary, dataset);
};
const known = knownIn(buildProvince('binhphuoc'));
const every = knownIn(buildFixture('every-key', 'party'));

const ids = (asked: string, among = known): readonly string[] => findFigures(asked, among).figures.map(({ id }) => id);

test.each([
  ['participants.voluntary', ['participants.voluntary']],
  ['Participants.Voluntary', ['participants.voluntary']],
  [
    'participants.voluntary.',
    [
      'participants.voluntary.plan.bhxh-viet-nam.percent',
      'participants.voluntary.plan.bhxh-viet-nam.year',
      'participants.voluntary.plan.bhxh-viet-nam.gap',
    ],
  ],
  [
    'participants.total.plan',
    ['participants.total.plan.giao.percent', 'participants.total.plan.giao.year', 'participants.total.plan.giao.gap'],
  ],
  ['participants.as', ['participants.asOf']],
])('by name: %s', (asked, found) => {
  expect(ids(asked)).toEqual(found);
});

test.each([
  ['96,06%', ['participants.compulsory.plan.giao.percent']],
  ['96,06 %', ['participants.compulsory.plan.giao.percent']],
  ['96,06', ['participants.compulsory.plan.giao.percent']],
  ['126308', ['participants.compulsory']],
  ['126.308', ['participants.compulsory']],
  ['  126.308   người ', ['participants.compulsory']],
  ['1600', ['conferences.hoi-nghi-tinh.attendance.total']],
  ['khoảng 1.600', ['conferences.hoi-nghi-tinh.attendance.total']],
  ['khoảng 1.600 lượt người', ['conferences.hoi-nghi-tinh.attendance.total']],
  ['gần 1.600', []],
  ['8', ['conferences.hoi-nghi-tinh.count']],
  ['08 hội nghị', ['conferences.hoi-nghi-tinh.count']],
  ['11/11', ['coordination.02-ctph-btgtu-bhxh.signatories']],
  ['30/9/2019', ['period.to', 'participants.asOf']],
  ['30/09/2019', ['period.to', 'participants.asOf']],
  ['2019-09-30', ['period.to', 'participants.asOf']],
  ['ngày 30 tháng 9 năm 2019', ['period.to', 'participants.asOf']],
  [
    '2019',
    ['total.plan.giao', 'compulsory.plan.giao', 'voluntary.plan.bhxh-viet-nam'].map(
      (plan) => `participants.${plan}.year`,
    ),
  ],
  ['124-KH/TU', ['documents.124-kh-tu.number']],
  ['124-kh/tu', ['documents.124-kh-tu.number']],
  ['12', ['media.bao-dai-tinh.items.chuyen-muc.count', 'media.bao-dai-tinh.items.chuyen-trang.count']],
  ['2016-2020', ['coordination.02-ctph-btgtu-bhxh.about.n1', 't6lpuc.n1']],
  ['0', []],
  ['', []],
  ['9', []],
])('by what is printed: %s', (asked, found) => {
  expect(ids(asked)).toEqual(found);
});

test.each([
  ['Kế hoạch số 124-KH/TU', ['documents.124-kh-tu.number']],
  ['bằng 96,06% kế hoạch', ['participants.compulsory.plan.giao.percent']],
  ['BẰNG  96,06% kế', ['participants.compulsory.plan.giao.percent']],
  ['từ ngày 23/5/2018 đến ngày 30/9/2019', ['period.from', 'period.to']],
  ['bảo hiểm xã hội', []],
])('by the words around it: %s', (asked, found) => {
  expect(ids(asked)).toEqual(found);
});

test('every figure is found by its name, and by what it prints, in any spelling of Vietnamese letters', () => {
  for (const among of [known, every]) {
    for (const figure of [...among.figures.values()].filter((_, at) => isMany || at % 3 === 0)) {
      expect(ids(figure.id, among)).toContain(figure.id);
      expect(ids(figure.text.normalize('NFD').replace(' ', '\u00a0'), among)).toContain(figure.id);
    }
  }
});

test('what is nearest, where nothing is found', () => {
  expect(findFigures('96,60%', known)).toEqual({ figures: [], nearest: ['96,06%'] });
  expect(findFigures('participants.voluntry', known).nearest).toEqual(['participants.voluntary']);
  expect(findFigures('hoàn toàn khác', known)).toEqual({ figures: [], nearest: [] });
});
