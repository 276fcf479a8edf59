import { expect, test } from 'vitest';
import { sharedNotes } from '../../../src/compare/trend/trendNotes.js';
import { createTrendSpeech } from '../../../src/compare/trend/trendSayer.js';
import { plainText } from '../../../src/report/plainText.js';
import { rowOf, voluntaryYears } from './madeUp.js';

const notes = (...values: readonly (string | null)[]) =>
  sharedNotes([rowOf(voluntaryYears(...values))], createTrendSpeech()).map(plainText);

test.each<[string, readonly (string | null)[], string | null]>([
  ['of all its numbers', ['100', '150', '160'], null],
  ['of all, though the row begins later than the files, or ends before', [null, '150', '160', null], null],
  ['of those behind a rough one', ['khoảng 90', '150', '160'], 'năm 2019 đến năm 2020'],
  ['of those before a rough one', ['100', '150', 'hơn 160'], 'năm 2018 đến năm 2019'],
  ['none: nothing is to be said of it', ['khoảng 90', '150', 'hơn 160'], null],
])('the stretch that the pace is of: %s', (_name, values, stretch) => {
  expect(notes(...values)).toEqual(
    stretch === null ? [] : [`Người tham gia BHXH tự nguyện: bình quân mỗi năm tính từ ${stretch}.`],
  );
});
