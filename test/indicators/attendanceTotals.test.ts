import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

function total(count: string | null, attendance: RawMap): string | null {
  const conference = { id: 'c', form: 'hội nghị', organisers: ['BHXH tỉnh'], attendance };
  const [first] =
    summaryOf(unitYear({ conferences: [count === null ? conference : { ...conference, count }] })).unit.conferences ??
    [];
  const sum = first?.attendance?.total;
  return sum === undefined ? null : `${sum.text} ${sum.unit ?? ''} ${sum.origin.type}`.replace('  ', ' ');
}

test.each([
  ['8', { each: 'khoảng 200' }, 'khoảng 1.600 lượt người derived'],
  ['8', { each: '200' }, '1.600 lượt người derived'],
  ['08', { each: '10-15' }, '80-120 lượt người derived'],
  ['hơn 8', { each: 'gần 200' }, 'khoảng 1.600 lượt người derived'],
  ['8', { each: 'khoảng 200', total: '1.540' }, '1.540 given'],
  ['8', { each: '200', unit: 'em' }, '1.600 lượt em derived'],
  ['1', { each: '200' }, null],
  ['8', { each: 'hàng trăm' }, null],
  [null, { each: '200' }, null],
  ['8', { total: '4.800', unit: 'người' }, '4.800 người given'],
] as const)('%s conferences with %j: %s', (count, attendance, expected) => {
  expect(total(count, attendance)).toBe(expected);
});
