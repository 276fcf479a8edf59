import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

/** No text stands in the file. */
const BLANK = null as unknown as string;

/** "direction value percent", as printed. */
function changed(value: string, change: RawMap): string {
  const changes = [{ against: 'năm 2018', ...change }];
  const [measure] = summaryOf(unitYear({ participants: { voluntary: { value, changes } } })).measures;
  return (measure?.changes ?? [])
    .map((each) => [each.direction ?? '–', each.value?.text ?? '–', each.percent?.text ?? '–'].join(' '))
    .join('; ');
}

test.each([
  ['2.000', { base: '1.900' }, 'tăng 100 5,26%'],
  ['1.900', { base: '2.000' }, 'giảm 100 5%'],
  ['2.000', { base: '2.000' }, 'bằng – –'],
  ['5', { base: '0' }, 'tăng 05 –'],
  // Less than half a hundredth of a per cent: a rise is not said to be 0%.
  ['126.309', { base: '126.308' }, 'tăng 01 –'],
  ['2.000', { base: 'khoảng 1.900' }, 'tăng khoảng 100 –'],
  // From 1.991 to 1.999: by how much less than ten nobody knows.
  ['2.000', { base: 'gần 1.990' }, 'tăng – –'],
  ['2.000', { base: 'khoảng 2.000' }, '– – –'],
  // How far it went is not said of a way that it did not go.
  ['2.627', { base: 'ước 3.000', direction: 'tăng' }, 'tăng – –'],
  ['2.627', { base: '3.000', direction: 'tăng', value: '12' }, 'tăng 12 –'],
  ['2.627', { base: '2.000', direction: 'bằng' }, 'bằng – –'],
  ['2.000', { direction: 'giảm', value: '350', percent: '0,6%' }, 'giảm 350 0,6%'],
  ['2.000', { base: '1.900', percent: '5,3%' }, 'tăng 100 5,3%'],
  ['2.000', { direction: 'tăng', percent: '302,72 %' }, 'tăng – 302,72%'],
  // A draft: which way it went, nobody can say before the number is there; what was published can be said.
  [BLANK, { base: '1.900' }, ''],
  ['2.000', { base: BLANK }, ''],
  [BLANK, { base: BLANK }, ''],
  [BLANK, { direction: 'tăng', percent: '5%' }, 'tăng – 5%'],
  ['2.000', { direction: 'tăng', base: BLANK }, 'tăng – –'],
])('%s against %j: %s', (value, change, expected) => {
  expect(changed(value, change)).toBe(expected);
});
