import { expect, test } from 'vitest';
import type { Caution, Obstacle } from '../../../src/compare/comparable/reason.js';
import { reasonWordsEn } from '../../../src/compare/comparable/reasonWords.en.js';
import type { ReasonWord } from '../../../src/compare/comparable/reasonWords.js';
import { reasonWordsVi } from '../../../src/compare/comparable/reasonWords.vi.js';

const told = (words: readonly ReasonWord[]): string =>
  words.map((word) => (typeof word === 'string' ? word : `${word.by}: ${word.said.join('')}`)).join('');

const changed = { older: ['thẻ'], newer: ['người'] };

test.each<[Obstacle, vi: string, en: string]>([
  [
    { type: 'unit', ...changed },
    'đơn vị tính đổi từ "older: thẻ" thành "newer: người"',
    'the unit of count changed from "older: thẻ" to "newer: người"',
  ],
  [
    { type: 'of', ...changed },
    'tổng thể để tính tỷ lệ đổi từ "older: thẻ" thành "newer: người"',
    'what the rate is a share of changed from "older: thẻ" to "newer: người"',
  ],
  [
    { type: 'area', ...changed },
    'phạm vi đổi từ "older: thẻ" thành "newer: người"',
    'the area changed from "older: thẻ" to "newer: người"',
  ],
  [
    { type: 'measure', ...changed },
    'tên chỉ tiêu đổi từ "older: thẻ" thành "newer: người"',
    'the name of the indicator changed from "older: thẻ" to "newer: người"',
  ],
  [{ type: 'part-missing', side: 'older', units: ['tỉnh A'] }, 'tỉnh A không có số này', 'tỉnh A lacks the number'],
  [
    { type: 'part-missing', side: 'older', units: ['tỉnh A', 'tỉnh B'] },
    'tỉnh A và tỉnh B không có số này',
    'tỉnh A, tỉnh B lack the number',
  ],
  [
    { type: 'of-some', side: 'newer' },
    'số kỳ sau chỉ là tổng của một số đơn vị',
    'the number of the newer period is a sum of some units only',
  ],
  [{ type: 'no-value', side: 'both' }, 'hai kỳ đều chưa có số liệu', 'neither period has a number yet'],
  [{ type: 'no-value', side: 'older' }, 'kỳ trước chưa có số liệu', 'the older period has no number yet'],
  [
    { type: 'denominator', lost: 'newer' },
    'số kỳ sau không có mẫu số',
    'the number of the newer period has no denominator',
  ],
  [
    { type: 'length' },
    'đây là số phát sinh trong hai khoảng thời gian dài ngắn khác nhau',
    'it came about over two spans of unequal length',
  ],
  [{ type: 'same-day' }, 'hai số cùng của một ngày', 'both numbers are of one day'],
  [
    { type: 'parts-differ', side: 'older' },
    'các đơn vị hợp thành không cùng đơn vị tính hoặc không cùng khoảng thời gian',
    'the units that are added count other things, or other spans of days',
  ],
  [
    { type: 'not-additive', side: 'older' },
    'không cộng được số của các đơn vị hợp thành',
    'such numbers of several units cannot be added',
  ],
  [
    { type: 'two-values', side: 'older' },
    'tệp của kỳ trước ghi hai con số khác nhau cho chỉ tiêu này',
    'the file of the older period gives two numbers for this indicator',
  ],
  [{ type: 'no-value', side: 'newer' }, 'kỳ sau chưa có số liệu', 'the newer period has no number yet'],
  [
    { type: 'kind' },
    'hai kỳ không cùng loại số (số lượng, tỷ lệ hay số tiền)',
    'the two are not of one kind (count, rate or money)',
  ],
  [
    { type: 'denominator', lost: 'older' },
    'số kỳ trước không có mẫu số',
    'the number of the older period has no denominator',
  ],
  [
    { type: 'ended', side: 'newer', ended: { since: '2025-07-01', now: [] } },
    'vào ngày của số liệu kỳ sau không còn đơn vị này',
    'on the day of the figure of the newer period there was no such unit any more',
  ],
  [
    { type: 'territory' },
    'vào ngày của hai số liệu, địa bàn không còn là một',
    'on the days of the two figures, the ground is not the same',
  ],
  [{ type: 'district' }, 'tính theo cấp huyện, cấp này nay không còn', 'counted by districts, a level that has ended'],
  [{ type: 'commune' }, 'đếm theo xã, phường, nay đã sắp xếp lại', 'counted by communes, which have been drawn anew'],
  [
    { type: 'overlap' },
    'đây là số phát sinh trong hai khoảng thời gian có ngày chung',
    'it came about over two spans that share days',
  ],
  [{ type: 'day-order' }, 'số của kỳ sau lại là của ngày trước', 'the number of the newer period is of an earlier day'],
])('%j', (obstacle, vi, en) => {
  expect(told(reasonWordsVi.obstacle(obstacle))).toBe(vi);
  expect(told(reasonWordsEn.obstacle(obstacle))).toBe(en);
});

test.each<[Caution, vi: string, en: string]>([
  [{ type: 'unclear' }, 'số gần đúng, không rõ tăng hay giảm', 'approximate numbers, rise or fall is not known'],
  [{ type: 'estimate', side: 'both' }, 'số ước thực hiện', 'estimates'],
  [
    { type: 'estimate', side: 'newer' },
    'số kỳ sau là số ước thực hiện',
    'the number of the newer period is an estimate',
  ],
  [{ type: 'approximate', side: 'both' }, 'số gần đúng', 'approximate numbers'],
  [
    { type: 'approximate', side: 'older' },
    'số kỳ trước là số gần đúng',
    'the number of the older period is approximate',
  ],
  [
    { type: 'label', ...changed },
    'tên chỉ tiêu đổi từ "older: thẻ" thành "newer: người"',
    'the name of the indicator changed from "older: thẻ" to "newer: người"',
  ],
])('%j', (caution, vi, en) => {
  expect(told(reasonWordsVi.caution(caution))).toBe(vi);
  expect(told(reasonWordsEn.caution(caution))).toBe(en);
});
