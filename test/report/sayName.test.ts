import { expect, test } from 'vitest';
import { plainText } from '../../src/report/plainText.js';
import { sayName } from '../../src/report/sayName.js';
import { rawProvince } from '../support/provinces.js';
import { summaryOf } from '../support/summaryOf.js';

const summary = summaryOf(rawProvince('binhphuoc'));
const say = (braces: string) =>
  sayName(
    braces,
    summary,
    () => false,
    () => undefined,
  );

test.each([
  ['{{facts.ethnic-share}}', 'gần 20%'],
  ['{{ participants.voluntary }}', '2.627'],
  ['{{participants.total.plan.giao.percent}}', '100,4%'],
  ['{{conferences.hoi-nghi-tinh.attendance.total}}', 'khoảng 1.600'],
  ['{{unit.name}}', 'Bình Phước'],
  ['{{upperFirst resolution.about}}', 'Cải cách chính sách bảo hiểm xã hội'],
  ['{{cite resolution}}', 'Nghị quyết số 28-NQ/TW'],
  ['{{citeWithoutIssuer documents.124-kh-tu}}', 'Kế hoạch số 124-KH/TU'],
  ['{{day participants.asOf}}', 'ngày 30/9/2019'],
  ['{{cutoff coordination.02-ctph-btgtu-bhxh.since}}', 'cuối năm 2016'],
  ['{{join coordination.02-ctph-btgtu-bhxh.parties}}', 'Ban Tuyên giáo Tỉnh ủy và BHXH tỉnh'],
  ['{{first coordination.02-ctph-btgtu-bhxh.parties}}', 'Ban Tuyên giáo Tỉnh ủy'],
])('%s says "%s"', (braces, words) => {
  const { inlines } = say(braces);
  expect(inlines === null ? null : plainText(inlines)).toBe(words);
});

test.each([
  ['{{facts.ethnic-shares}}', 'facts.ethnic-shares'],
  ['{{join unit.name}}', 'unit.name'],
  ['{{day unit.name}}', 'unit.name'],
  ['{{cite unit}}', 'unit'],
  ['{{facts.__proto__}}', 'facts.__proto__'],
])('%s names nothing that can be said so', (braces, name) => {
  expect(say(braces)).toMatchObject({ inlines: null, name });
});

test.each(['{{}}', '{{#if unit}}', '{{{unit.name}}}', '{{"x"}}', '{{constructor unit.name}}', '{{each documents}}'])(
  '%s is no name at all',
  (braces) => {
    expect(say(braces)).toEqual({ inlines: null, name: null, nearest: null });
  },
);

test.each([
  ['{{documents.124-kh-tu.numbr}}', 'documents.124-kh-tu.number'],
  ['{{facts.ethnic-shere}}', 'facts.ethnic-share'],
  // A document of another number is another document.
  ['{{documents.142-kh-tu.number}}', null],
])('%s: likely meant is %s', (braces, nearest) => {
  expect(say(braces).nearest).toBe(nearest);
});
